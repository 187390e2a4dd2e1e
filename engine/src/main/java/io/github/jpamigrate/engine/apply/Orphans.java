package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.LockHolder;
import io.github.jpamigrate.engine.script.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Sessions that still run a statement outside a transaction although the client that sent it is gone. */
final class Orphans {
    /** The server keeps the beginning of a query only, as long as it is told to, at least 100 bytes. */
    private static final String QUERY = """
            select pid, usename, application_name, client_addr::text, xact_start from pg_catalog.pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and state = 'active'
              and query <> '' and starts_with(?, query)
              and (octet_length(query) >= 99 or query = ?)
            order by pid""";

    private final Connection connection;
    private final Statement statement;

    Orphans(Connection connection, Statement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    List<LockHolder> now() throws SQLException {
        List<LockHolder> found = new ArrayList<>();
        try (var query = connection.prepareStatement(QUERY)) {
            query.setString(1, statement.sql());
            query.setString(2, statement.sql());
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    found.add(LockHolders.holder(result));
                }
            }
        }
        return found;
    }
}

package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.TakenLock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The locks of a transaction, as it takes one after the other. */
final class HeldLocks {
    /** Tables, indexes, sequences, views; not the catalog, which every statement touches. */
    private static final String LOCKS = """
            select c.oid::bigint, format('%I.%I', n.nspname, c.relname), l.mode
            from pg_catalog.pg_locks l
            join pg_catalog.pg_class c on c.oid = l.relation
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where l.pid = pg_backend_pid() and l.granted and l.locktype = 'relation'
              and l.database = (select oid from pg_catalog.pg_database where datname = current_database())
              and n.nspname not in ('pg_catalog', 'pg_toast')
            order by 2, 3""";

    private final Connection connection;
    private final Set<Long> before = new HashSet<>();
    private final Set<TakenLock> known = new HashSet<>();

    /** At the beginning of the transaction: what it makes itself nobody else can wait for. */
    HeldLocks(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select oid::bigint from pg_catalog.pg_class")) {
            while (result.next()) {
                before.add(result.getLong(1));
            }
        }
    }

    /** What was taken since the last question. */
    List<TakenLock> taken() throws SQLException {
        List<TakenLock> taken = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(LOCKS)) {
            while (result.next()) {
                TakenLock lock = new TakenLock(result.getString(2), result.getString(3));
                if (before.contains(result.getLong(1)) && known.add(lock)) {
                    taken.add(lock);
                }
            }
        }
        return taken;
    }
}

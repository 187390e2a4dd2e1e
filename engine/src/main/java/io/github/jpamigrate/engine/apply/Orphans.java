package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.LockHolder;
import io.github.jpamigrate.engine.script.Statement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Statements outside a transaction that go on although their client was killed: the server notices only when it has
 * something to say. Whoever has the run's lock waits for them, and asks again and again, because a statement that waits
 * for their locks holds a snapshot, and an index that is built concurrently waits for that: a deadlock.
 *
 * <p>They are known by their text, which PostgreSQL shows to the same role and to superusers.
 */
final class Orphans {
    /** PostgreSQL keeps the beginning of a long text, cut between characters: up to three bytes short. */
    private static final String QUERY = """
            select a.pid, a.usename, a.application_name, a.client_addr::text, a.xact_start
            from pg_catalog.pg_stat_activity a
            where a.pid <> pg_catalog.pg_backend_pid() and a.datname = pg_catalog.current_database()
              and a.state = 'active' and (
                pg_catalog.btrim(a.query, E' \\t\\r\\n') = ?
                or pg_catalog.octet_length(a.query)
                    >= pg_catalog.pg_size_bytes(pg_catalog.current_setting('track_activity_query_size')) - 4
                  and pg_catalog.starts_with(?, a.query))
            order by a.pid""";

    private final Session session;
    private final LockPatience patience;

    Orphans(Session session, Duration limit, Consumer<Event> events) {
        this.session = session;
        this.patience = new LockPatience(limit, events);
    }

    /** @throws io.github.jpamigrate.engine.report.LockWaitException when one of them takes too long */
    void awaitEnd(Statement statement) throws SQLException {
        patience.until(() -> running(statement).isEmpty(), () -> running(statement));
    }

    private List<LockHolder> running(Statement statement) throws SQLException {
        try (PreparedStatement query = session.connection().prepareStatement(QUERY)) {
            query.setString(1, statement.sql().strip());
            query.setString(2, statement.sql());
            try (ResultSet result = query.executeQuery()) {
                return LockHolders.read(result);
            }
        }
    }
}

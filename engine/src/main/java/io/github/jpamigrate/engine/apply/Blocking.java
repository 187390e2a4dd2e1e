package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Blocker;
import io.github.jpamigrate.engine.report.Blockers;
import io.github.jpamigrate.engine.report.MigrateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Asks PostgreSQL who a waiting session waits for, on a connection of its own that is opened when it is first needed.
 *
 * <p>Not on the connection that holds the lock: a query takes a snapshot, and a {@code CREATE INDEX CONCURRENTLY} that
 * looks around at that moment would wait for the end of its transaction, which is the end of the run.
 */
final class Blocking implements AutoCloseable {
    private static final String QUERY = """
            select b.pid, a.usename, a.application_name, a.client_addr::text, a.state,
                   extract(epoch from clock_timestamp() - a.xact_start)::bigint, a.query, w.waited
            from (select distinct unnest(pg_catalog.pg_blocking_pids(?)) as pid) b
            left join pg_catalog.pg_stat_activity a on a.pid = b.pid
            left join (
                select min(format('%I.%I', n.nspname, c.relname)) as waited
                from pg_catalog.pg_locks l
                join pg_catalog.pg_class c on c.oid = l.relation
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where l.pid = ? and not l.granted) w on true
            order by b.pid""";

    private final DataSource dataSource;
    private Session session;
    private String unusable;

    Blocking(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whom the session waits for; nobody when it does not wait. After a failure it does not ask again. */
    Blockers of(int pid) {
        if (unusable == null) {
            try {
                return new Blockers(ask(pid), Optional.empty());
            } catch (MigrateException failure) {
                unusable = failure.getMessage();
            }
        }
        return new Blockers(List.of(), Optional.of(unusable));
    }

    private List<Blocker> ask(int pid) {
        if (session == null) {
            session = Session.open(dataSource);
        }
        // each question is a transaction of its own: in between there is no snapshot that anybody could wait for
        return session.inTransaction("Cannot ask who is in the way", connection -> ask(connection, pid));
    }

    private static List<Blocker> ask(Connection connection, int pid) throws SQLException {
        List<Blocker> blockers = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setInt(1, pid);
            query.setInt(2, pid);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    blockers.add(blocker(result));
                }
            }
        }
        return blockers;
    }

    private static Blocker blocker(ResultSet result) throws SQLException {
        long age = result.getLong(6);
        Optional<Duration> transactionAge = result.wasNull() ? Optional.empty() : Optional.of(Duration.ofSeconds(age));
        return new Blocker(
                result.getInt(1),
                text(result, 2),
                text(result, 3),
                text(result, 4),
                text(result, 5),
                transactionAge,
                text(result, 7),
                text(result, 8));
    }

    private static Optional<String> text(ResultSet result, int column) throws SQLException {
        return Optional.ofNullable(result.getString(column)).filter(text -> !text.isEmpty());
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }
}

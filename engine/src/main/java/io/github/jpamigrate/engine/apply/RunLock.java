package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.DatabaseException;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.LockHolder;
import io.github.jpamigrate.engine.report.LockLostException;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.SingleConnectionException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The lock of a run: a transaction-level advisory lock on a connection of its own, whose transaction stays open until the
 * run ends. It vanishes with the connection, so it cannot be left behind, and a pooler in transaction mode keeps it.
 *
 * <p>READ COMMITTED is asked for explicitly: in REPEATABLE READ the open transaction would keep its snapshot, and block
 * {@code CREATE INDEX CONCURRENTLY} for ever.
 */
final class RunLock implements AutoCloseable {
    /** In seconds; a firewall often forgets what was silent for 5 minutes or more. */
    private static final String NO_TIMEOUTS = """
            select set_config(s.name, v.setting, true) from pg_catalog.pg_settings s
            join (values ('lock_timeout', '0'), ('statement_timeout', '0'),
                ('idle_in_transaction_session_timeout', '0'), ('transaction_timeout', '0'),
                ('tcp_keepalives_idle', '60'), ('tcp_keepalives_interval', '15'), ('tcp_keepalives_count', '4'))
                v (name, setting) on v.name = s.name""";

    private static final String BACKEND = "select pg_backend_pid()";

    /**
     * Sent behind every query on this connection. The driver leaves the portal of a query open until the next statement,
     * and an open portal keeps its snapshot, for which {@code CREATE INDEX CONCURRENTLY} would wait for ever. SET needs
     * no snapshot, and takes the portal's place.
     */
    private static final String WITHOUT_SNAPSHOT = "SET LOCAL lock_timeout = 0";

    private static final Duration NOW_AND_THEN = Duration.ofSeconds(1);

    private final Session session;
    /** Of a second lock of this connection, which no other one takes: nobody else can be mistaken for this run. */
    private final long own = ThreadLocalRandom.current().nextLong();

    private long verified = System.nanoTime();
    private SQLException lost;

    private RunLock(Session session) {
        this.session = session;
    }

    /**
     * Takes the lock, waiting for it if need be.
     *
     * @param work the run's other connection
     * @throws SingleConnectionException when the data source has no second connection to give
     * @throws io.github.jpamigrate.engine.report.LockWaitException when another run holds it for too long
     */
    static RunLock take(
            DataSource dataSource, Session work, JournalTable table, Settings settings, Consumer<Event> events) {
        Session session = SecondConnection.open(dataSource);
        RunLock lock = new RunLock(session);
        try {
            lock.take(work, LockKey.of(table).run(), new LockPatience(settings.lockWait(), events));
            return lock;
        } catch (SQLException failure) {
            throw lock.givenUp(new DatabaseException("Cannot take the migration lock", failure));
        } catch (MigrateException failure) {
            throw lock.givenUp(failure);
        }
    }

    private void take(Session work, long key, LockPatience patience) throws SQLException {
        String pid = patience.until(() -> tries(key), () -> holders(key));
        session.execute(NO_TIMEOUTS + ";select pg_advisory_xact_lock(" + own + ");" + WITHOUT_SNAPSHOT);
        // not without the lock: in a small pool, many that hold one connection and wait for another would wait for ever
        String other = work.ask("Cannot use the connection", BACKEND);
        if (pid.equals(other)) {
            throw new SingleConnectionException("it handed out the same connection twice");
        }
    }

    /**
     * Every attempt is a transaction of its own: {@code CREATE INDEX CONCURRENTLY} of the run that holds the lock waits
     * for the end of each transaction that has a snapshot at the wrong moment.
     */
    private Optional<String> tries(long key) throws SQLException {
        Optional<String> pid = Optional.ofNullable(session.begin(LockKey.attempt(key) + ";" + WITHOUT_SNAPSHOT));
        if (pid.isEmpty()) {
            session.connection().rollback();
        }
        return pid;
    }

    private List<LockHolder> holders(long key) throws SQLException {
        List<LockHolder> holders = LockHolders.of(session.connection(), key);
        session.connection().rollback();
        return holders;
    }

    /**
     * SQL that fails when the connection with the lock is gone. It costs no round trip of its own, and the server knows of
     * a loss before a client does.
     */
    String guard() {
        return "select 1 / case when pg_try_advisory_xact_lock_shared(" + own + ") then 0 else 1 end";
    }

    /** @throws LockLostException when the connection with the lock is gone */
    synchronized void verify() {
        keepAlive();
        if (lost != null) {
            throw new LockLostException(lost);
        }
        verified = System.nanoTime();
    }

    /** Between the statements of a transaction, whose end verifies anyway: not more often than a run can afford. */
    synchronized void verifyNowAndThen() {
        if (lost != null || System.nanoTime() - verified >= NOW_AND_THEN.toNanos()) {
            verify();
        }
    }

    /** Lets no one between here and the server think that the connection is idle; {@link #verify} tells of a loss. */
    synchronized void keepAlive() {
        if (lost != null) {
            return;
        }
        try {
            session.execute(WITHOUT_SNAPSHOT);
        } catch (SQLException failure) {
            lost = failure;
        }
    }

    private <F extends MigrateException> F givenUp(F failure) {
        try {
            close();
        } catch (MigrateException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
        return failure;
    }

    @Override
    public void close() {
        session.close();
    }
}

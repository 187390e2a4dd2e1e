package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.DatabaseException;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.LockLostException;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.SingleConnectionException;
import java.sql.SQLException;
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
    private static final String NO_TIMEOUTS =
            "select set_config(name, '0', true) from pg_catalog.pg_settings where name in ('lock_timeout',"
                    + " 'statement_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout')";

    private final Session session;

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
        session.begin(NO_TIMEOUTS);
        String own = session.execute("select pg_backend_pid()");
        String other =
                work.inTransaction("Cannot use the connection", ignored -> work.execute("select pg_backend_pid()"));
        if (own.equals(other)) {
            throw new SingleConnectionException("it handed out the same connection twice");
        }
        String attempt = "select pg_try_advisory_xact_lock(" + key + ")";
        patience.until(() -> "t".equals(session.execute(attempt)), () -> LockHolders.of(session.connection(), key));
    }

    /** @throws LockLostException when the connection with the lock is gone */
    void verify() {
        try {
            session.execute("select 1");
        } catch (SQLException lost) {
            throw new LockLostException(lost);
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

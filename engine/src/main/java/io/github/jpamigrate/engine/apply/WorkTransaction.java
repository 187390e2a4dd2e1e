package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Blockers;
import io.github.jpamigrate.engine.report.DatabaseException;
import io.github.jpamigrate.engine.report.MigrateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Transactions that change the schema. Each waits for tables with {@code lock_timeout}, so that it does not stand for long
 * at the head of a queue of readers, and is tried again when it was in the way of others. None is committed after the
 * lock of the run was lost.
 */
final class WorkTransaction {
    /**
     * Between two transactions nobody need wait for the disk: a crash of the server can undo the last ones only, each with
     * its entry in the journal, and the last one of the run waits for all before it.
     *
     * @see <a href="https://www.postgresql.org/docs/current/wal-async-commit.html">Asynchronous commit</a>
     */
    private static final String COMMIT_AND_GO_ON =
            ";SET LOCAL synchronous_commit = off;COMMIT;BEGIN ISOLATION LEVEL READ COMMITTED;";

    private final Locked locked;
    private final WorkSettings work;
    private final Retries retries;
    private final long key;
    /** The session's pid when the next transaction was begun with the end of the last one. */
    private Optional<String> begun = Optional.empty();

    WorkTransaction(Locked locked, WorkSettings work) {
        this.locked = locked;
        this.work = work;
        this.retries = new Retries(locked.settings(), locked.events());
        this.key = LockKey.of(locked.journal().table()).work();
    }

    /** A transaction that has begun. */
    record Opened(Connection connection, int pid) {}

    /**
     * How it ends.
     *
     * @param entries SQL to send with the commit
     * @param followed whether another transaction of the run begins at once
     */
    record Ending(String entries, boolean followed) {
        /** With everything written already. */
        static final Ending NOTHING_MORE = new Ending("", false);
    }

    /** What to do in the transaction; from its beginning again when it has to be tried again. */
    interface Body {
        /** The revision that is run now, for messages. */
        Job job();

        Ending on(Opened opened) throws SQLException, StatementFailure;

        /** What holds after a failure, and what to do. */
        default String undone() {
            return Failures.ROLLED_BACK;
        }
    }

    /**
     * Does something when no transaction of an earlier run is open any more. Its client may be gone, and the lock of its
     * run with it, while its server process still has a commit to do; a plan made before that would do the same work again.
     *
     * @param doing for the message when it fails
     */
    <T> T alone(String doing, Session.Work<T> part) {
        Session session = locked.session();
        try {
            begin();
            T result = part.on(session.connection());
            session.connection().commit();
            return result;
        } catch (SQLException failure) {
            throw session.undone(new DatabaseException(doing, failure));
        } catch (MigrateException failure) {
            throw session.undone(failure);
        }
    }

    /** @throws MigrateException when it failed for a reason that does not pass; everything is rolled back then */
    void commit(Body body) {
        run(body, true);
    }

    /** As {@link #commit}, but in the end nothing has happened. */
    void rollBack(Body body) {
        run(body, false);
    }

    private void run(Body body, boolean commits) {
        int attempt = 1;
        while (!succeeds(body, commits, attempt)) {
            attempt++;
        }
    }

    private boolean succeeds(Body body, boolean commits, int attempt) {
        Session session = locked.session();
        try {
            Ending ending = body.on(new Opened(session.connection(), begin()));
            end(commits, ending);
            return true;
        } catch (StatementFailure failure) {
            Blockers blockers = locked.watch().off();
            String outcome = outcome(failure.refusal(), attempt, body, blockers);
            MigrateException told = Failures.of(failure, outcome, blockers);
            return retried(body, attempt, failure.refusal(), blockers, told);
        } catch (SQLException failure) {
            Blockers blockers = locked.watch().off();
            String doing = "Revision " + body.job().revision().name() + " cannot be recorded or committed";
            return retried(body, attempt, failure, blockers, new DatabaseException(doing, failure));
        } catch (MigrateException failure) {
            throw session.undone(failure);
        } finally {
            locked.watch().off();
        }
    }

    private void end(boolean commits, Ending ending) throws SQLException {
        Session session = locked.session();
        if (!commits) {
            session.connection().rollback();
            return;
        }
        String guarded = locked.lock().guard() + ";" + ending.entries();
        if (!ending.followed()) {
            sent(guarded + ";COMMIT");
            return;
        }
        String next = sent(guarded + COMMIT_AND_GO_ON + opening());
        if (next == null) {
            session.connection().rollback();
        }
        begun = Optional.ofNullable(next);
    }

    /** A lock that was lost is the reason of a failure, whatever else it seems to be. */
    private String sent(String ending) throws SQLException {
        try {
            return locked.session().execute(ending);
        } catch (SQLException failure) {
            locked.lock().verify();
            throw failure;
        }
    }

    private boolean retried(Body body, int attempt, SQLException failure, Blockers blockers, MigrateException told) {
        locked.session().undone(told);
        boolean rolledBack = told.getSuppressed().length == 0;
        if (!retries.again(failure, attempt) || !rolledBack) {
            throw told;
        }
        retries.pause(body.job(), failure, attempt, blockers);
        return false;
    }

    private String outcome(SQLException failure, int attempt, Body body, Blockers blockers) {
        return retries.passing(failure)
                ? retries.exhausted(attempt, "Everything this transaction did is undone.", blockers)
                : body.undone();
    }

    /**
     * The second lock tells of a run whose client was killed while its server process still works: it is waited for,
     * instead of getting in its way.
     */
    private int begin() throws SQLException {
        Optional<String> already = begun;
        begun = Optional.empty();
        return Integer.parseInt(already.isPresent() ? already.get() : beginNow());
    }

    private String beginNow() throws SQLException {
        String opening = opening();
        Session session = locked.session();
        LockPatience patience = new LockPatience(locked.settings().lockWait(), locked.events());
        return patience.until(() -> tries(opening), () -> {
            var holders = LockHolders.of(session.connection(), key);
            session.connection().rollback();
            return holders;
        });
    }

    private String opening() {
        return LockKey.attempt(key, work.transaction(locked.settings()));
    }

    private Optional<String> tries(String opening) throws SQLException {
        Optional<String> pid = Optional.ofNullable(locked.session().begin(opening));
        if (pid.isEmpty()) {
            locked.session().connection().rollback();
        }
        return pid;
    }
}

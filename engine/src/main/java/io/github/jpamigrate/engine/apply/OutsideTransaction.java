package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Blockers;
import io.github.jpamigrate.engine.report.DatabaseException;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.script.Statement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Runs statements that PostgreSQL refuses inside a transaction. What they left behind when they did not get to their end
 * is cleared up before they run again.
 */
final class OutsideTransaction {
    private final Locked locked;
    private final WorkSettings work;
    private final Retries retries;

    OutsideTransaction(Locked locked, WorkSettings work) {
        this.locked = locked;
        this.work = work;
        this.retries = new Retries(locked.settings(), locked.events());
    }

    /** @param interrupted whether a crash may have stopped this very statement, or come right behind it */
    void run(Job job, Statement statement, boolean interrupted) {
        int attempt = 1;
        while (!succeeds(job, statement, interrupted || attempt > 1, attempt)) {
            attempt++;
        }
    }

    private boolean succeeds(Job job, Statement statement, boolean again, int attempt) {
        Session session = locked.session();
        try {
            session.connection().setAutoCommit(true);
            int pid = Integer.parseInt(session.execute(work.statement(lockTimeout(statement))));
            locked.watch().on(new Watched(pid, job, Optional.of(statement)));
            boolean done = again && new Recovery(locked, job).done(statement);
            if (!done) {
                Execution.of(session.connection(), job, statement);
            }
            session.execute(work.original());
            session.connection().setAutoCommit(false);
            return true;
        } catch (StatementFailure failure) {
            Blockers blockers = locked.watch().off();
            String outcome = outcome(failure.refusal(), attempt, blockers);
            return retried(job, attempt, failure.refusal(), blockers, Failures.of(failure, outcome, blockers));
        } catch (SQLException failure) {
            Blockers blockers = locked.watch().off();
            String doing = "Revision " + job.revision().name() + " cannot go on";
            return retried(job, attempt, failure, blockers, new DatabaseException(doing, failure));
        } finally {
            locked.watch().off();
        }
    }

    /**
     * None for what runs CONCURRENTLY: it waits for older transactions to end while it is in nobody's way, and a limit
     * would stop that wait too, and leave an invalid index behind.
     */
    private Duration lockTimeout(Statement statement) {
        return statement.concurrent() ? Duration.ZERO : locked.settings().lockTimeout();
    }

    private String outcome(SQLException failure, int attempt, Blockers blockers) {
        return retries.passing(failure)
                ? retries.exhausted(attempt, "The statements before it are done and recorded.", blockers)
                : Failures.GOES_ON;
    }

    private boolean retried(Job job, int attempt, SQLException failure, Blockers blockers, MigrateException told) {
        try {
            locked.session().execute(work.original());
            locked.session().connection().setAutoCommit(false);
        } catch (SQLException alsoFailed) {
            told.addSuppressed(alsoFailed);
        }
        if (!retries.again(failure, attempt) || told.getSuppressed().length > 0) {
            throw told;
        }
        retries.pause(job, failure, attempt, blockers);
        return false;
    }
}

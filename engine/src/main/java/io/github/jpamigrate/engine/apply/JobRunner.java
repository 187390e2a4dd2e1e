package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.script.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Runs one revision, unit by unit, and keeps the journal in step with it. */
final class JobRunner {
    private final Session session;
    private final Journal journal;
    private final RunLock lock;
    private final WorkTransaction transactions;
    private final OutsideTransaction outside;
    private final Consumer<Event> events;

    JobRunner(
            Session session,
            Journal journal,
            RunLock lock,
            WorkTransaction transactions,
            OutsideTransaction outside,
            Consumer<Event> events) {
        this.session = session;
        this.journal = journal;
        this.lock = lock;
        this.transactions = transactions;
        this.outside = outside;
        this.events = events;
    }

    void run(Job job) {
        events.accept(started(job));
        long begin = System.nanoTime();
        try {
            runUnits(job, begin);
        } catch (MigrateException failure) {
            throw logged(job, since(begin), failure);
        }
        events.accept(new Event.RevisionFinished(
                job.direction(), job.revision().name(), job.number(), job.count(), since(begin)));
    }

    private static Event started(Job job) {
        if (job.resumed()) {
            return new Event.Resuming(job.direction(), job.revision().name(), job.finished());
        }
        return new Event.RevisionStarted(job.direction(), job.revision().name(), job.number(), job.count());
    }

    private void runUnits(Job job, long begin) {
        List<Units.Unit> units = job.units().units();
        lock.verify();
        if (job.finished() >= units.size()) {
            transactions.run(job, connection -> finish(connection, job, since(begin)));
            return;
        }
        if (!job.units().single() && !job.resumed()) {
            transactions.run(job, connection -> progress(connection, job, 0));
        }
        for (int done = job.finished(); done < units.size(); done++) {
            runUnit(job, done, begin);
        }
    }

    private void runUnit(Job job, int done, long begin) {
        Units.Unit unit = job.units().units().get(done);
        if (!unit.autocommit()) {
            transactions.run(job, connection -> {
                runStatements(connection, job, unit);
                record(connection, job, done + 1, begin);
            });
            return;
        }
        lock.verify();
        Statement statement = unit.statements().get(0);
        events.accept(statementStarted(job, statement, unit.first()));
        outside.run(job, statement, job.resumed() && done == job.finished());
        transactions.run(job, connection -> record(connection, job, done + 1, begin));
    }

    private void runStatements(Connection connection, Job job, Units.Unit unit) throws StatementFailure {
        int number = unit.first();
        for (Statement statement : unit.statements()) {
            events.accept(statementStarted(job, statement, number++));
            Execution.of(connection, statement);
        }
    }

    private static Event statementStarted(Job job, Statement statement, int number) {
        return new Event.StatementStarted(
                job.revision().name(),
                job.script().file(),
                statement.line(),
                number,
                job.script().statementCount(),
                statement.shortened());
    }

    private void record(Connection connection, Job job, int done, long begin) throws SQLException {
        if (done == job.units().size()) {
            finish(connection, job, since(begin));
        } else {
            progress(connection, job, done);
        }
    }

    private void progress(Connection connection, Job job, int done) throws SQLException {
        if (job.upgrade()) {
            journal.put(
                    connection,
                    job.revision(),
                    job.dependencies(),
                    AppliedRevision.State.UPGRADING,
                    done,
                    Duration.ZERO);
        } else {
            journal.undoing(connection, job.revision(), done);
        }
    }

    private void finish(Connection connection, Job job, Duration duration) throws SQLException {
        Revision revision = job.revision();
        if (job.upgrade()) {
            journal.put(connection, revision, job.dependencies(), AppliedRevision.State.APPLIED, 0, duration);
            journal.log(connection, new LogEntry(LogEntry.Action.UPGRADE, revision.name(), duration, ""));
        } else {
            journal.remove(connection, revision.id());
            journal.log(connection, new LogEntry(LogEntry.Action.DOWNGRADE, revision.name(), duration, ""));
        }
    }

    /** The log is written on a best effort: the failure itself is what the caller must see. */
    private MigrateException logged(Job job, Duration duration, MigrateException failure) {
        LogEntry entry = new LogEntry(
                LogEntry.Action.FAILURE, job.revision().name(), duration, String.valueOf(failure.getMessage()));
        try {
            session.inTransaction("Cannot log the failure", connection -> {
                journal.log(connection, entry);
                return entry;
            });
        } catch (MigrateException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
        return failure;
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}

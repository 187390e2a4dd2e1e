package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.TransactionModeException;
import io.github.jpamigrate.engine.script.Statement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs all revisions in one transaction, journal entries included. */
final class TogetherRunner implements JobRunner {
    private final Locked locked;
    private final Entries entries;
    private final WorkTransaction transactions;

    TogetherRunner(Locked locked, WorkSettings work) {
        this.locked = locked;
        this.entries = new Entries(locked.session(), locked.journal());
        this.transactions = new WorkTransaction(locked, work);
    }

    /** @throws TransactionModeException when a statement cannot run in a transaction */
    static void refuseOutside(List<Job> jobs) {
        for (Job job : jobs) {
            for (Units.Unit unit : job.units().units()) {
                if (unit.autocommit()) {
                    Statement statement = unit.statements().get(0);
                    throw new TransactionModeException(
                            "%s:%s runs outside of any:\n    %s\nRun each revision in its own: leave out -Dmigrate.transaction=all"
                                    .formatted(job.script().file(), statement.line(), statement.shortened()));
                }
            }
        }
    }

    /** @throws TransactionModeException when something is half done, and so was begun in another transaction */
    static void refuseInterrupted(Known known) {
        known.interrupted().stream().findFirst().ifPresent(row -> {
            throw new TransactionModeException(
                    "An earlier run left " + row.name()
                            + " half done, and begun in another one. Finish it first: run the command without -Dmigrate.transaction=all");
        });
    }

    @Override
    public void run(List<Job> jobs) {
        if (jobs.isEmpty()) {
            return;
        }
        Clock clock = Clock.start();
        Together together = new Together(jobs);
        try {
            transactions.commit(together);
        } catch (MigrateException failure) {
            throw entries.failed(together.job(), clock.time(), failure);
        }
        together.done.forEach(locked.events());
    }

    private final class Together implements WorkTransaction.Body {
        private final List<Job> jobs;
        private final List<Event> done = new ArrayList<>();
        private final Statements statements = new Statements(locked);
        private Job current;

        Together(List<Job> jobs) {
            this.jobs = jobs;
            this.current = jobs.get(0);
        }

        @Override
        public Job job() {
            return current;
        }

        @Override
        public String undone() {
            return "Everything this run did is undone, all " + jobs.size()
                    + " revisions: they are one transaction. Correct the script, or the database, and run the command again.";
        }

        @Override
        public WorkTransaction.Ending on(WorkTransaction.Opened opened) throws SQLException, StatementFailure {
            done.clear();
            for (Job job : jobs) {
                current = job;
                run(opened, job);
            }
            return WorkTransaction.Ending.NOTHING_MORE;
        }

        private void run(WorkTransaction.Opened opened, Job job) throws SQLException, StatementFailure {
            locked.events().accept(job.started());
            Clock clock = Clock.start();
            for (Units.Unit unit : job.units().units()) {
                statements.run(opened, job, unit);
            }
            locked.session().execute(entries.done(job, job.units().size(), clock.time()));
            done.add(job.done(clock.time()));
        }
    }
}

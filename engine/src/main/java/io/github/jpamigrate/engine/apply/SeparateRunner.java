package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.script.Statement;
import java.sql.SQLException;
import java.util.List;

/** Runs revisions unit by unit, each a transaction of its own or a statement outside of one. */
final class SeparateRunner implements JobRunner {
    private final Locked locked;
    private final Entries entries;
    private final Statements statements;
    private final WorkTransaction transactions;
    private final OutsideTransaction outside;

    SeparateRunner(Locked locked, WorkSettings work) {
        this.locked = locked;
        this.entries = new Entries(locked.session(), locked.journal());
        this.statements = new Statements(locked);
        this.transactions = new WorkTransaction(locked, work);
        this.outside = new OutsideTransaction(locked, work);
    }

    @Override
    public void run(List<Job> jobs) {
        jobs.forEach(outside::admit);
        for (int index = 0; index < jobs.size(); index++) {
            boolean last = index + 1 == jobs.size();
            run(jobs.get(index), !last && beginsWithTransaction(jobs.get(index + 1)));
        }
    }

    /** A revision that is not one transaction begins with the entry that it has begun. */
    private static boolean beginsWithTransaction(Job job) {
        return !job.resumed();
    }

    private void run(Job job, boolean followed) {
        locked.events().accept(job.started());
        Clock clock = Clock.start();
        try {
            runUnits(job, clock, followed);
        } catch (MigrateException failure) {
            throw entries.failed(job, clock.time(), failure);
        }
        locked.events().accept(job.done(clock.time()));
    }

    private void runUnits(Job job, Clock clock, boolean followed) {
        List<Units.Unit> units = job.units().units();
        if (job.finished() >= units.size()) {
            commit(job, opened -> ending(job, units.size(), clock, followed));
            return;
        }
        if (!job.units().single() && !job.resumed()) {
            commit(job, opened -> ending(job, 0, clock, false));
        }
        for (int done = job.finished(); done < units.size(); done++) {
            runUnit(job, done, clock, followed && done + 1 == units.size());
        }
    }

    private void runUnit(Job job, int done, Clock clock, boolean followed) {
        Units.Unit unit = job.units().units().get(done);
        if (!unit.autocommit()) {
            commit(job, opened -> {
                statements.run(opened, job, unit);
                return ending(job, done + 1, clock, followed);
            });
            return;
        }
        locked.lock().verify();
        Statement statement = unit.statements().get(0);
        locked.events().accept(Statements.started(job, statement, unit.first()));
        outside.run(job, unit, job.resumed() && done == job.finished());
        commit(job, opened -> ending(job, done + 1, clock, followed));
    }

    private WorkTransaction.Ending ending(Job job, int done, Clock clock, boolean followed) {
        return new WorkTransaction.Ending(entries.done(job, done, clock.time()), followed);
    }

    private interface Part {
        WorkTransaction.Ending on(WorkTransaction.Opened opened) throws SQLException, StatementFailure;
    }

    private void commit(Job job, Part part) {
        transactions.commit(new WorkTransaction.Body() {
            @Override
            public Job job() {
                return job;
            }

            @Override
            public WorkTransaction.Ending on(WorkTransaction.Opened opened) throws SQLException, StatementFailure {
                return part.on(opened);
            }
        });
    }
}

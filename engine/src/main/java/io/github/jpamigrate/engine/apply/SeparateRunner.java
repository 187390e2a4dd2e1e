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
        jobs.forEach(this::run);
    }

    private void run(Job job) {
        locked.events().accept(job.started());
        Clock clock = Clock.start();
        try {
            runUnits(job, clock);
        } catch (MigrateException failure) {
            throw entries.failed(job, clock.time(), failure);
        }
        locked.events().accept(job.done(clock.time()));
    }

    private void runUnits(Job job, Clock clock) {
        List<Units.Unit> units = job.units().units();
        if (job.finished() >= units.size()) {
            commit(job, opened -> entries.done(opened.connection(), job, units.size(), clock.time()));
            return;
        }
        if (!job.units().single() && !job.resumed()) {
            commit(job, opened -> entries.done(opened.connection(), job, 0, clock.time()));
        }
        for (int done = job.finished(); done < units.size(); done++) {
            runUnit(job, done, clock);
        }
    }

    private void runUnit(Job job, int done, Clock clock) {
        Units.Unit unit = job.units().units().get(done);
        if (!unit.autocommit()) {
            commit(job, opened -> {
                statements.run(opened, job, unit);
                entries.done(opened.connection(), job, done + 1, clock.time());
            });
            return;
        }
        locked.lock().verify();
        Statement statement = unit.statements().get(0);
        locked.events().accept(Statements.started(job, statement, unit.first()));
        outside.run(job, statement, job.resumed() && done == job.finished());
        commit(job, opened -> entries.done(opened.connection(), job, done + 1, clock.time()));
    }

    private interface Part {
        void on(WorkTransaction.Opened opened) throws SQLException, StatementFailure;
    }

    private void commit(Job job, Part part) {
        transactions.commit(new WorkTransaction.Body() {
            @Override
            public Job job() {
                return job;
            }

            @Override
            public void on(WorkTransaction.Opened opened) throws SQLException, StatementFailure {
                part.on(opened);
            }
        });
    }
}

package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.ProgressEvent;
import io.github.jpamigrate.engine.report.TriedStatement;
import io.github.jpamigrate.engine.script.Statement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All that an upgrade would do, in one transaction that is rolled back at its end. It makes its own journal when there is
 * none, and leaves out what cannot run in a transaction.
 */
final class Rehearsal implements WorkTransaction.Body {
    private final Locked locked;
    private final Entries entries;
    private final List<Job> jobs;
    private final List<TriedStatement> tried = new ArrayList<>();
    private Job current;

    /** @param jobs at least one */
    Rehearsal(Locked locked, List<Job> jobs) {
        this.locked = locked;
        this.entries = new Entries(locked.session(), locked.journal());
        this.jobs = jobs;
        this.current = jobs.get(0);
    }

    List<TriedStatement> tried() {
        return List.copyOf(tried);
    }

    @Override
    public Job job() {
        return current;
    }

    @Override
    public String undone() {
        long left = tried.stream().filter(statement -> !statement.ran()).count();
        String perhaps = left == 0
                ? ""
                : " Before it, " + left + (left == 1 ? " statement" : " statements")
                        + " that cannot run in a transaction " + (left == 1 ? "was" : "were")
                        + " left out, which this one may have needed.";
        return "This was a dry run: nothing is changed." + perhaps;
    }

    @Override
    public WorkTransaction.Ending on(WorkTransaction.Opened opened) throws SQLException, StatementFailure {
        tried.clear();
        HeldLocks locks = new HeldLocks(opened.connection());
        locked.journal().createIn(opened.connection(), locked.settings().schema());
        // what the journal took is not the statements'
        locks.taken();
        for (Job job : jobs) {
            current = job;
            run(opened, locks);
        }
        // a commit would check what was put off until then
        locked.session().execute("SET CONSTRAINTS ALL IMMEDIATE");
        return WorkTransaction.Ending.NOTHING_MORE;
    }

    private void run(WorkTransaction.Opened opened, HeldLocks locks) throws SQLException, StatementFailure {
        locked.events().accept(current.started());
        Clock clock = Clock.start();
        List<Units.Unit> units = current.units().units();
        for (Units.Unit unit : units.subList(Math.min(current.finished(), units.size()), units.size())) {
            for (Statement statement : unit.statements()) {
                told(unit.autocommit() ? leftOut(statement) : run(opened, statement, locks));
            }
        }
        locked.watch().on(new Watched(opened.pid(), current, Optional.empty()));
        locked.session().execute(entries.done(current, units.size(), clock.time()));
        locks.taken();
    }

    private void told(TriedStatement statement) {
        tried.add(statement);
        locked.events().accept(new ProgressEvent.StatementTried(statement));
    }

    private TriedStatement leftOut(Statement statement) {
        return new TriedStatement(
                current.revision().name(),
                current.script().file(),
                statement.line(),
                statement.shortened(),
                false,
                Duration.ZERO,
                OptionalLong.empty(),
                List.of());
    }

    private TriedStatement run(WorkTransaction.Opened opened, Statement statement, HeldLocks locks)
            throws SQLException, StatementFailure {
        locked.lock().verifyNowAndThen();
        locked.watch().on(new Watched(opened.pid(), current, Optional.of(statement)));
        Clock clock = Clock.start();
        OptionalLong rows = Execution.of(opened.connection(), current, statement);
        Duration duration = clock.time();
        return new TriedStatement(
                current.revision().name(),
                current.script().file(),
                statement.line(),
                statement.shortened(),
                true,
                duration,
                rows,
                locks.taken());
    }
}

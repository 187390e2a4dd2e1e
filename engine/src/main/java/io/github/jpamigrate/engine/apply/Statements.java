package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.ProgressEvent;
import io.github.jpamigrate.engine.script.Statement;
import java.util.Optional;

/** Runs the statements of a transaction that has begun. */
final class Statements {
    private final Locked locked;

    Statements(Locked locked) {
        this.locked = locked;
    }

    void run(WorkTransaction.Opened opened, Job job, Units.Unit unit) throws StatementFailure {
        int number = unit.first();
        for (Statement statement : unit.statements()) {
            locked.lock().verifyNowAndThen();
            locked.events().accept(started(job, statement, number++));
            locked.watch().on(new Watched(opened.pid(), job, Optional.of(statement)));
            Execution.of(opened.connection(), job, statement);
        }
        locked.watch().on(new Watched(opened.pid(), job, Optional.empty()));
    }

    static Event started(Job job, Statement statement, int number) {
        return new ProgressEvent.StatementStarted(
                job.revision().name(),
                job.script().file(),
                statement.line(),
                number,
                job.script().statementCount(),
                statement.shortened());
    }
}

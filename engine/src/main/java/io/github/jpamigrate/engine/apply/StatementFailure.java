package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.script.Statement;
import java.sql.SQLException;

/** A statement of a script was refused; on its way to where it is retried or told. */
final class StatementFailure extends Exception {
    private final Job job;
    private final Statement statement;
    private final SQLException refusal;

    StatementFailure(Job job, Statement statement, SQLException refusal) {
        super(refusal);
        this.job = job;
        this.statement = statement;
        this.refusal = refusal;
    }

    Job job() {
        return job;
    }

    Statement statement() {
        return statement;
    }

    SQLException refusal() {
        return refusal;
    }
}

package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.script.Statement;
import java.sql.SQLException;

/** A statement of a script was refused; on its way to where it is retried or told. */
final class StatementFailure extends Exception {
    private final Statement statement;
    private final SQLException refusal;

    StatementFailure(Statement statement, SQLException refusal) {
        super(refusal);
        this.statement = statement;
        this.refusal = refusal;
    }

    Statement statement() {
        return statement;
    }

    SQLException refusal() {
        return refusal;
    }
}

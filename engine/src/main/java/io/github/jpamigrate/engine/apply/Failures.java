package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Blockers;
import io.github.jpamigrate.engine.report.StatementFailedException;
import io.github.jpamigrate.engine.script.Statement;
import java.sql.SQLException;

/** Makes a refused statement into the exception that users see. */
final class Failures {
    static final String ROLLED_BACK =
            "Everything this transaction did is undone. Correct the script, or the database, and run the command again.";
    static final String GOES_ON =
            "The statements before it are done and recorded. Correct the script, or the database, and run the command"
                    + " again: it goes on with this statement.";

    /** active_sql_transaction */
    private static final String OUTSIDE_ONLY = "25001";

    private Failures() {}

    static StatementFailedException of(StatementFailure failure, String outcome, Blockers blockers) {
        Job job = failure.job();
        SQLException refusal = failure.refusal();
        ServerError error = ServerError.of(refusal);
        Excerpt excerpt = new Excerpt(failure.statement(), error.position());
        return new StatementFailedException(
                job.revision().name(),
                job.script().file(),
                excerpt.line(),
                excerpt.text(),
                error.text(),
                OUTSIDE_ONLY.equals(refusal.getSQLState()) ? outcome + directive(failure.statement()) : outcome,
                blockers,
                refusal);
    }

    /** Whether a table is partitioned, the server knows and the script does not. */
    private static String directive(Statement statement) {
        return "\nThis one PostgreSQL does not run inside a transaction. Put this line before it:\n-- migrate:step autocommit"
                + (statement.repeatable().isPresent() ? "" : " rerunnable")
                + "\nand after it, for what follows:\n-- migrate:step";
    }
}

package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Blockers;
import io.github.jpamigrate.engine.report.StatementFailedException;
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
                outcome + directive(failure) + hint(job, outcome),
                blockers,
                refusal);
    }

    /** Whether a table is partitioned, the server knows and the script does not. */
    private static String directive(StatementFailure failure) {
        if (!OUTSIDE_ONLY.equals(failure.refusal().getSQLState())) {
            return "";
        }
        return "\nThis one PostgreSQL does not run inside a transaction. Put this line before it:\n-- migrate:step autocommit"
                + (failure.statement().repeatable().isPresent() ? "" : " rerunnable")
                + "\nand after it, for what follows:\n-- migrate:step";
    }

    /** A downgrade of several steps goes on with the script that the journal kept when it began. */
    private static String hint(Job job, String outcome) {
        boolean correctable = outcome.equals(ROLLED_BACK) || outcome.equals(GOES_ON);
        return job.upgrade() || job.units().single() || !correctable
                ? ""
                : "\nA script that is corrected now counts once it is accepted: mvn migrate:repair -Dmigrate.accept="
                        + job.revision().id();
    }
}

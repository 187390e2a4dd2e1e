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

    private Failures() {}

    static StatementFailedException of(StatementFailure failure, String outcome, Blockers blockers) {
        Job job = failure.job();
        Statement statement = failure.statement();
        SQLException refusal = failure.refusal();
        ServerError error = ServerError.of(refusal);
        return new StatementFailedException(
                job.revision().name(),
                job.script().file(),
                line(statement, error.position()),
                statement.shortened(),
                error.text(),
                outcome + hint(job, outcome),
                blockers,
                refusal);
    }

    /** A downgrade of several steps goes on with the script that the journal kept when it began. */
    private static String hint(Job job, String outcome) {
        boolean correctable = outcome.equals(ROLLED_BACK) || outcome.equals(GOES_ON);
        return job.upgrade() || job.units().single() || !correctable
                ? ""
                : "\nA script that is corrected now counts once it is accepted: mvn migrate:repair -Dmigrate.accept="
                        + job.revision().id();
    }

    /** @param position in characters of the statement, counted from 1; 0 when the server gave none */
    private static int line(Statement statement, int position) {
        int codePoints = Math.max(0, position - 1);
        String sql = statement.sql();
        boolean inside = codePoints <= sql.codePointCount(0, sql.length());
        int end = inside ? sql.offsetByCodePoints(0, codePoints) : 0;
        return statement.line()
                + (int) sql.substring(0, end)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }
}

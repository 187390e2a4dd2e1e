package io.github.jpamigrate.engine.report;

import java.sql.SQLException;

/** The database refused something that is not part of a revision, for example a connection. */
public final class DatabaseException extends MigrateException {
    private final String state;

    /** @param doing what the engine was about to do, as in "Cannot connect to the database" */
    public DatabaseException(String doing, SQLException cause) {
        super(
                doing + ": " + Redaction.redact(String.valueOf(cause.getMessage())) + " (SQLState "
                        + cause.getSQLState() + ")" + advice(String.valueOf(cause.getSQLState())),
                cause);
        this.state = String.valueOf(cause.getSQLState());
    }

    private static String advice(String state) {
        if (state.equals("42501")) {
            return "\nThis database user may not do that. Grant the right, or name a user who has it: -Dmigrate.user=<name>";
        }
        boolean connectionGone = state.startsWith("08") || state.startsWith("57P");
        return connectionGone
                ? "\nThe connection is gone. Every finished revision is recorded. Run the command again."
                : "";
    }

    /** The SQLState, {@code "null"} when the driver gave none. */
    public String state() {
        return state;
    }
}

package io.github.jpamigrate.engine.report;

import java.sql.SQLException;

/** The connection that holds the lock died, so the run stopped before its next statement. */
public final class LockLostException extends MigrateException {
    public LockLostException(SQLException cause) {
        super(
                "The connection that holds the migration lock was lost, so the run stopped before its next statement: "
                        + Redaction.redact(String.valueOf(cause.getMessage()))
                        + "\nEvery finished revision is recorded. Run the command again.",
                cause);
    }
}

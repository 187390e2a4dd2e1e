package io.github.jpamigrate.autogen.verify;

import io.github.jpamigrate.engine.report.MigrateException;
import java.sql.SQLException;

/** Something that has nothing to do with the revisions failed in a scratch database. */
public final class WorkDatabaseException extends MigrateException {
    private static final long serialVersionUID = 1L;

    WorkDatabaseException(String message, SQLException cause) {
        super(message + "\n  " + cause.getMessage(), cause);
    }
}

package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.report.MigrateException;
import java.sql.SQLException;

/** The live database cannot be read. */
public final class LiveDatabaseException extends MigrateException {
    private static final long serialVersionUID = 1L;

    LiveDatabaseException(SQLException cause) {
        super("The database cannot be read: " + cause.getMessage(), cause);
    }
}

package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.report.MigrateException;

/** Something is asked for that is about a live database, and none was given. */
public final class NoLiveDatabaseException extends MigrateException {
    private static final long serialVersionUID = 1L;

    NoLiveDatabaseException() {
        super("This is about an existing database, and none is configured."
                + "\nName it: -Dmigrate.url=jdbc:postgresql://host:port/database");
    }
}

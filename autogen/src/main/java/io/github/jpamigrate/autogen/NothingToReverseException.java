package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.report.MigrateException;

/** Entities are to be written of a database that has no table for one. */
public final class NothingToReverseException extends MigrateException {
    private static final long serialVersionUID = 1L;

    NothingToReverseException() {
        super("This database has no table with a primary key, so there is nothing to write an entity for."
                + "\nIf it should have some, correct migrate.url.");
    }
}

package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.report.MigrateException;

/** The build was interrupted while the entities were read. */
public final class ModelInterruptedException extends MigrateException {
    private static final long serialVersionUID = 1L;

    ModelInterruptedException(InterruptedException cause) {
        super("Interrupted while the entities were read", cause);
    }
}

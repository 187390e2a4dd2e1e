package io.github.jpamigrate.autogen.scratch;

import io.github.jpamigrate.engine.report.MigrateException;

/** No scratch database can be had, or one cannot be made, reached or removed. */
public final class ScratchException extends MigrateException {
    private static final long serialVersionUID = 1L;

    ScratchException(String message, Throwable cause) {
        super(message, cause);
    }

    ScratchException(String message) {
        super(message);
    }
}

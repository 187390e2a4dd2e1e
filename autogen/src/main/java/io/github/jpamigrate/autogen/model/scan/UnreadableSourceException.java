package io.github.jpamigrate.autogen.model.scan;

import io.github.jpamigrate.engine.report.MigrateException;
import java.nio.file.Path;

/** A class file, jar, folder or configuration file in which entities were looked for cannot be read. */
public final class UnreadableSourceException extends MigrateException {
    private final Path source;

    public UnreadableSourceException(Path source, String what, Throwable cause) {
        super("Cannot read " + what + " in " + source + ": " + cause.getMessage(), cause);
        this.source = source;
    }

    public Path source() {
        return source;
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.MigrateException;
import java.io.IOException;
import java.nio.file.Path;

/** The file that a goal was to write its output to cannot be written. */
final class OutputFileException extends MigrateException {

    OutputFileException(Path file, IOException cause) {
        super(
                file + " cannot be written (" + cause
                        + ").\nName another file with -Dmigrate.output=..., or leave it out" + " and read the log.",
                cause);
    }
}

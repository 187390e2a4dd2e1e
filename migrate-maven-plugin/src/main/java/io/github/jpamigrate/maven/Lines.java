package io.github.jpamigrate.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** What a goal has to tell, in Maven's log or in a file for other programs. */
final class Lines {
    private final Log log;
    private final File output;

    /** @param output null for the log */
    Lines(Log log, File output) {
        this.log = log;
        this.output = output;
    }

    /** Whether a program is to read it. */
    boolean toFile() {
        return output != null;
    }

    /** @throws OutputFileException when the file cannot be written */
    void write(List<String> lines) {
        if (output == null) {
            lines.forEach(log::info);
            return;
        }
        Path file = output.toPath().toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException failure) {
            throw new OutputFileException(file, failure);
        }
        log.info("Wrote " + file);
    }
}

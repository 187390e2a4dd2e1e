package io.github.jpamigrate.autogen.declaration;

import io.github.jpamigrate.engine.report.MigrateException;
import java.io.IOException;
import java.nio.file.Path;

/** The file {@code model.schema} cannot be read or written. */
public final class DeclarationFileException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private DeclarationFileException(String message, Throwable cause) {
        super(message, cause);
    }

    private DeclarationFileException(String message) {
        super(message);
    }

    static DeclarationFileException unreadable(Path file, int line, String text, String reason) {
        return new DeclarationFileException("""
                %s:%s: this line cannot be understood: %s
                  %s
                The file is written by migrate:revision. Take its last good state from version control, or after a merge \
                conflict keep the lines of both sides and run: mvn migrate:revision -Dmessage="..."\
                """.formatted(file, line, reason, text));
    }

    static DeclarationFileException inaccessible(Path file, String what, IOException failure) {
        return new DeclarationFileException(file + " cannot be " + what + ": " + failure, failure);
    }
}

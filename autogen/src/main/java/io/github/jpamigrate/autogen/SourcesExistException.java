package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.report.MigrateException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Entities are to be written where there are files already. */
public final class SourcesExistException extends MigrateException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    SourcesExistException(List<Path> files) {
        super(
                "There are sources already where entities are to be written, and they are not replaced:"
                        + files.stream().limit(SHOWN).map(file -> "\n  " + file).collect(Collectors.joining())
                        + (files.size() > SHOWN ? "\n  and " + (files.size() - SHOWN) + " more" : "")
                        + "\nNothing was written. Delete them, or name another package: mvn migrate:reverse -Dmigrate.package=...");
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.MigrateException;

/** A goal that needs to know where to go was not told. */
final class MissingTargetException extends MigrateException {

    MissingTargetException(String goal, String example) {
        super("migrate:" + goal + " needs to know where to go. Say it, for example: mvn migrate:" + goal + " -Dto="
                + example + "\nAll revisions: mvn migrate:history");
    }
}

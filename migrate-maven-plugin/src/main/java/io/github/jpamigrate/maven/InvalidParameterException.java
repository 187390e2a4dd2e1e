package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.MigrateException;

/** A parameter has a value that means nothing. */
final class InvalidParameterException extends MigrateException {

    /** @param wanted what it should be, as the end of a sentence */
    InvalidParameterException(String property, String value, String wanted) {
        super(property + " is '" + value + "'. It must be " + wanted);
    }
}

package io.github.jpamigrate.autogen.filter;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.ServiceConfigurationError;

/** A filter cannot be made, or does not answer. */
public final class FilterFailedException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private FilterFailedException(String message, Throwable cause) {
        super(message + "\nMend it, or do without the filters of the build: -Dmigrate.skipFilters", cause);
    }

    static FilterFailedException notMade(ServiceConfigurationError failure) {
        return new FilterFailedException(
                "A revision filter among the plugin's dependencies cannot be made: " + failure.getMessage(), failure);
    }

    static FilterFailedException thrown(RevisionFilter filter, Throwable failure) {
        return new FilterFailedException("The revision filter %s fails: %s".formatted(filter.name(), failure), failure);
    }

    static FilterFailedException noAnswer(RevisionFilter filter) {
        return new FilterFailedException(
                "The revision filter %s answers with null instead of operations.".formatted(filter.name()), null);
    }
}

package io.github.jpamigrate.autogen.model.hibernate;

import java.util.LinkedHashSet;
import java.util.Set;

/** The messages of an exception and its causes on one line. */
final class Reasons {
    private Reasons() {}

    static String of(Throwable failure) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            reasons.add(cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage());
        }
        return String.join(": ", reasons).replaceAll("\\s+", " ");
    }
}

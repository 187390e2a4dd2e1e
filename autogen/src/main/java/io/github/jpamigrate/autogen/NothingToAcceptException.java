package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/** A name was to be accepted at which database and model do not contradict each other. */
public final class NothingToAcceptException extends MigrateException {
    private static final long serialVersionUID = 1L;

    NothingToAcceptException(String name, List<Contradiction> contradictions) {
        super("Database and model do not contradict each other at '%s'. %s".formatted(name, listed(contradictions)));
    }

    private static String listed(List<Contradiction> contradictions) {
        if (contradictions.isEmpty()) {
            return "There is nothing to accept.";
        }
        return contradictions.stream()
                .map(contradiction -> "\n  " + contradiction)
                .collect(Collectors.joining("", "What can be accepted:", ""));
    }
}

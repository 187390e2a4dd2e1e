package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/** An acceptance is to be taken back that was never given. */
public final class NotAcceptedException extends MigrateException {
    private static final long serialVersionUID = 1L;

    NotAcceptedException(String name, List<Contradiction> accepted) {
        super("Nothing is accepted at '%s'. %s".formatted(name, listed(accepted)));
    }

    private static String listed(List<Contradiction> accepted) {
        if (accepted.isEmpty()) {
            return "Nothing is accepted at all.";
        }
        return accepted.stream()
                .map(contradiction -> "\n  " + contradiction)
                .collect(Collectors.joining("", "What is accepted:", ""));
    }
}

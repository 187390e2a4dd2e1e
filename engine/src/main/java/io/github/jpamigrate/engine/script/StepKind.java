package io.github.jpamigrate.engine.script;

import java.util.Arrays;
import java.util.Optional;

/** How the statements of a step are run; its name is what the directive says. */
enum StepKind {
    TRANSACTION("step"),
    AUTOCOMMIT("step autocommit"),
    /** Outside a transaction, and its author vouches that they do no harm when they run again. */
    RERUNNABLE("step autocommit rerunnable");

    private final String directive;

    StepKind(String directive) {
        this.directive = directive;
    }

    static Optional<StepKind> of(String directive) {
        String words = directive.strip().replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(kind -> kind.directive.equals(words))
                .findFirst();
    }

    boolean autocommit() {
        return this != TRANSACTION;
    }

    /** The line to write. */
    String line() {
        return "-- migrate:" + directive;
    }
}

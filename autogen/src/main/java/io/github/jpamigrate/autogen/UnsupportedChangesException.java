package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/** Entities and schema differ in something that a revision cannot express yet; nothing was written. */
public final class UnsupportedChangesException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    UnsupportedChangesException(List<Refusal> refusals) {
        super(refusals.stream()
                .map(refusal -> "\n  " + refusal)
                .collect(Collectors.joining(
                        "",
                        "Not every difference between entities and schema is supported, so no revision was written:",
                        "\nMake these changes by hand in an empty revision: mvn migrate:revision -Dmigrate.empty"
                                + " -Dmessage=\"...\"")));
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}

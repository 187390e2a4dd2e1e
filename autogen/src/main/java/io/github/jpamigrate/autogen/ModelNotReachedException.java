package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/** Every revision can be rolled back, but all together they do not end at what the entities want. */
public final class ModelNotReachedException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> changes;

    ModelNotReachedException(List<String> changes) {
        super(changes.stream()
                .map(change -> "\n  " + change)
                .collect(Collectors.joining(
                        "",
                        "The revisions end at another schema than the entities want. Missing is:",
                        "\nWrite the missing revision: mvn migrate:revision -Dmessage=\"...\"")));
        this.changes = List.copyOf(changes);
    }

    /** What is missing, one line each. */
    public List<String> changes() {
        return changes;
    }
}

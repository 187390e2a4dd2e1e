package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;
import java.util.stream.Collectors;

/** A generated revision does not stand on its own branch. Nothing was written. */
public final class BranchException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private BranchException(String problem, List<Revision> others, Throwable cause) {
        super(
                problem
                        + others.stream()
                                .map(other -> "\n  " + other.name())
                                .collect(Collectors.joining(
                                        "",
                                        "\nRevisions that it does not follow:",
                                        "\nNothing was written. Let the revision depend on what it needs: -Dmigrate.dependsOn="
                                                + others.get(others.size() - 1).id()
                                                + "\nOr join the heads first: mvn migrate:merge -Dmessage=\"...\"")),
                cause);
    }

    static BranchException alone(Revision draft, List<Revision> others, MigrateException failure) {
        return new BranchException(
                "The changes that the entities want cannot go behind " + parents(draft)
                        + ": they do not work in a database that has only that branch.\n" + failure.getMessage(),
                others,
                failure);
    }

    static BranchException rest(Revision draft, List<Revision> others, MigrateException failure) {
        return new BranchException(
                "The changes that the entities want cannot go behind " + parents(draft)
                        + ": the other revisions do not work behind them.\n" + failure.getMessage(),
                others,
                failure);
    }

    static BranchException order(Revision draft, List<Revision> others, List<String> differences) {
        return new BranchException(
                "The changes that the entities want cannot go behind " + parents(draft)
                        + ": before the other revisions they lead to another schema than behind them. What differs is:"
                        + differences.stream().map(line -> "\n  " + line).collect(Collectors.joining()),
                others,
                null);
    }

    private static String parents(Revision draft) {
        return draft.parents().isEmpty() ? "base" : String.join(", ", draft.parents());
    }
}

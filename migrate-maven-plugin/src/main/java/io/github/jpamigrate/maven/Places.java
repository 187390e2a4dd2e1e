package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Target;
import java.util.List;
import java.util.stream.Collectors;

/** Places in the history, as a user writes and reads them. */
final class Places {

    private Places() {}

    /**
     * The place a goal is to go to.
     *
     * @throws MissingTargetException if none is given
     */
    static Target target(String to, String goal, String example) {
        if (to == null || to.isBlank()) {
            throw new MissingTargetException(goal, example);
        }
        return Target.parse(to);
    }

    /** Where a database is: one revision, several on different branches, or base. */
    static String text(List<RevisionName> revisions) {
        return revisions.isEmpty()
                ? "base, no revision is applied"
                : revisions.stream().map(RevisionName::toString).collect(Collectors.joining(", "));
    }
}

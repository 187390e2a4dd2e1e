package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.apply.Flaws;
import io.github.jpamigrate.engine.apply.InvalidIndex;
import io.github.jpamigrate.engine.apply.UnvalidatedConstraint;
import io.github.jpamigrate.engine.report.UnhealthyDatabaseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a database stands to the revision files, and what in it was begun and never finished.
 *
 * @param invalidIndexes of the whole database, by name
 * @param unvalidatedConstraints of the whole database, by name
 */
public record Inspection(
        Status status, List<InvalidIndex> invalidIndexes, List<UnvalidatedConstraint> unvalidatedConstraints) {

    public Inspection {
        invalidIndexes = List.copyOf(invalidIndexes);
        unvalidatedConstraints = List.copyOf(unvalidatedConstraints);
    }

    static Inspection of(Status status, Flaws flaws) {
        return new Inspection(status, flaws.invalidIndexes(), flaws.unvalidatedConstraints());
    }

    /** Everything that is not as it is when all is done, in the order of {@link Finding.Kind}. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        status.pending()
                .forEach(revision -> findings.add(new Finding(
                        Finding.Kind.PENDING,
                        revision.name().toString(),
                        "mvn migrate:upgrade -Dto=" + revision.id())));
        status.unknown()
                .forEach(row -> findings.add(new Finding(
                        Finding.Kind.UNKNOWN,
                        row.name().toString(),
                        "mvn migrate:show -Dmigrate.revision=" + row.id())));
        status.edited()
                .forEach(revision -> findings.add(new Finding(
                        Finding.Kind.EDITED,
                        revision.name().toString(),
                        "git log -p -- " + revision.upgrade().path())));
        status.interrupted()
                .forEach(row -> findings.add(
                        new Finding(Finding.Kind.INTERRUPTED, row.name().toString(), finish(row))));
        invalidIndexes.forEach(
                index -> findings.add(new Finding(Finding.Kind.INVALID_INDEX, index.toString(), index.remedy())));
        unvalidatedConstraints.forEach(constraint -> findings.add(
                new Finding(Finding.Kind.UNVALIDATED_CONSTRAINT, constraint.toString(), constraint.remedy())));
        return findings;
    }

    /** @throws UnhealthyDatabaseException when there is something of one of the kinds */
    public void refuse(Set<Finding.Kind> kinds) {
        List<String> fatal = findings().stream()
                .filter(finding -> kinds.contains(finding.kind()))
                .map(Finding::toString)
                .toList();
        if (!fatal.isEmpty()) {
            throw new UnhealthyDatabaseException(fatal);
        }
    }

    /** Any run finishes it; this one does nothing more. */
    private static String finish(AppliedRevision row) {
        if (row.state() == AppliedRevision.State.UPGRADING) {
            return "mvn migrate:upgrade -Dto=" + row.id();
        }
        return "mvn migrate:downgrade -Dto="
                + row.parents().stream().findFirst().orElse("base");
    }
}

package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.RepairRefusedException;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the journal can take over what a revision's files say.
 *
 * @param forgotten rows that leave the journal in the same repair
 */
record Acceptance(Known known, List<AppliedRevision> forgotten) {

    /** The files to take over. */
    Revision of(AppliedRevision row) {
        if (forgotten.contains(row)) {
            throw new RepairRefusedException(
                    row.name() + " cannot be accepted and forgotten at once. Name it in one of the two.");
        }
        if (row.state() == AppliedRevision.State.UPGRADING) {
            throw new RepairRefusedException("""
                    The upgrade of %s is half done, so there is nothing to accept yet.
                    What has not run may be corrected in its file; this finishes it: mvn migrate:upgrade -Dto=%s""".formatted(row.name(), row.id()));
        }
        Revision file = known.files().find(row.id()).orElseThrow(() -> withoutFiles(row));
        refuseGap(file);
        refuseOtherBeginning(row, file);
        return file;
    }

    private static RepairRefusedException withoutFiles(AppliedRevision row) {
        return new RepairRefusedException("""
                %s has no files here, and accepting takes over what they say.
                Bring them back, or undo it without them: mvn migrate:downgrade -Dto=%s
                Or take it out of the journal: mvn migrate:repair -Dmigrate.forget=%s""".formatted(
                        row.name(), row.parents().size() == 1 ? row.parents().get(0) : "base", row.id()));
    }

    private void refuseGap(Revision file) {
        Set<String> kept = new LinkedHashSet<>();
        known.rows().stream()
                .filter(row -> row.state() != AppliedRevision.State.UPGRADING && !forgotten.contains(row))
                .forEach(row -> kept.add(row.id()));
        List<RevisionName> missing = known.files().needs(file).stream()
                .map(Revision::name)
                .filter(name -> !kept.contains(name.id()))
                .toList();
        if (!missing.isEmpty()) {
            throw new RepairRefusedException(
                    """
                    %s cannot be accepted: its file names what this database does not have:
                      %s
                    Correct the header of %s
                    When the schema does have all of it, say so: mvn migrate:stamp -Dto=%s""".formatted(file.name(), missing.get(0), file.upgrade().path(), file.id()));
        }
    }

    /** What a downgrade has done already stays counted in steps, so they must be the same in the new text. */
    private void refuseOtherBeginning(AppliedRevision row, Revision file) {
        Units wanted = Units.of(Job.script(file.downgrade()));
        if (row.state() != AppliedRevision.State.DOWNGRADING) {
            return;
        }
        Units begun = Units.of(Job.script(known.stored(row)));
        boolean same = wanted.size() > row.finishedSteps()
                && wanted.statements(row.finishedSteps()).equals(begun.statements(row.finishedSteps()));
        if (!same) {
            throw new RepairRefusedException("""
                    The downgrade of %s is half done, and %s differs in what has run already, its first %s.
                    Restore that part, and change what comes after it only.""".formatted(
                            row.name(),
                            file.downgrade().path(),
                            row.finishedSteps() == 1 ? "step" : row.finishedSteps() + " steps"));
        }
    }
}

package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.AmbiguousPrefixException;
import io.github.jpamigrate.engine.report.NothingToRepairException;
import io.github.jpamigrate.engine.report.RepairRefusedException;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** From what somebody wants repaired to what that means for the journal; refuses what would leave it contradicting itself. */
record RepairPlan(Known known, Repair repair) {
    private static final int SHORTEST_PREFIX = 4;

    RepairWork work() {
        if (repair.accepted().isEmpty() && repair.forgotten().isEmpty()) {
            throw new NothingToRepairException(
                    known.edited().stream().map(Revision::name).toList(),
                    known.unknown().stream().map(AppliedRevision::name).toList());
        }
        List<AppliedRevision> forgotten = rows(repair.forgotten());
        Acceptance acceptance = new Acceptance(known, forgotten);
        List<Revision> accepted = new ArrayList<>();
        List<RevisionName> needless = new ArrayList<>();
        for (AppliedRevision row : rows(repair.accepted())) {
            Revision file = acceptance.of(row);
            if (differs(row, file)) {
                accepted.add(file);
            } else {
                needless.add(row.name());
            }
        }
        refuseNeeded(forgotten);
        return new RepairWork(known, accepted, forgotten, needless);
    }

    private List<AppliedRevision> rows(List<String> names) {
        Set<AppliedRevision> rows = new LinkedHashSet<>();
        names.forEach(name -> rows.add(row(name)));
        return List.copyOf(rows);
    }

    private AppliedRevision row(String name) {
        List<AppliedRevision> found = known.row(name).map(List::of).orElseGet(() -> known.rows().stream()
                .filter(row -> row.id().startsWith(name))
                .toList());
        if (found.isEmpty()) {
            throw new RepairRefusedException("""
                    The journal has no revision '%s', so nothing of it can be repaired.
                    mvn migrate:history shows what there is.""".formatted(name));
        }
        boolean exact = found.get(0).id().equals(name);
        if (!exact && (found.size() > 1 || name.length() < SHORTEST_PREFIX)) {
            throw new AmbiguousPrefixException(
                    name,
                    "'" + name + "' is too short for a repair; these begin with it:",
                    found.stream().map(AppliedRevision::name).toList());
        }
        return found.get(0);
    }

    private boolean differs(AppliedRevision row, Revision file) {
        return !row.checksum().equals(file.checksum())
                || !row.downgradeScript().equals(file.downgrade().text());
    }

    /** Whatever comes after a revision would stand in the air without it. */
    private void refuseNeeded(List<AppliedRevision> forgotten) {
        Set<String> ids = new LinkedHashSet<>();
        forgotten.forEach(row -> ids.add(row.id()));
        List<RevisionName> above = new ArrayList<>();
        // rows stand in the order of application, so one pass finds what comes after what comes after
        for (AppliedRevision row : known.rows()) {
            if (!ids.contains(row.id()) && row.needed().anyMatch(ids::contains)) {
                ids.add(row.id());
                above.add(0, row.name());
            }
        }
        if (!above.isEmpty()) {
            throw RepairRefusedException.needed(
                    forgotten.stream().map(AppliedRevision::name).toList(), above, List.copyOf(ids));
        }
    }
}

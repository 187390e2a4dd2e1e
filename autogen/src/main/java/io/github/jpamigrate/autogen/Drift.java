package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.engine.revision.Hazard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the live database differs from one made by the revisions, as far as it matters to the entities: somebody changed the
 * live one by hand.
 *
 * @param changes what the live one needs and others do not, one line each. A revision that holds them fails wherever that was
 *     not done, so its header says so
 * @param made what the live one has already and others need, one line each
 */
record Drift(List<String> changes, List<String> made) {
    private static final String KIND = "drift";

    /** What of it is among other changes. */
    Drift among(List<String> others) {
        return new Drift(changes.stream().filter(others::contains).toList(), made);
    }

    /**
     * The drift between two proposals.
     *
     * @param live what a revision of the live database would be
     * @param replayed what one of a database made by the revisions would be
     * @param unproved what of the live one the scratch database lacks, one line each; of it nothing is known
     */
    static Drift between(Proposal live, Proposal replayed, List<String> unproved) {
        Changes here = Changes.of(live);
        Changes elsewhere = Changes.of(replayed);
        return new Drift(
                here.without(elsewhere),
                elsewhere.without(here).stream()
                        .filter(change -> unproved.stream().noneMatch(line -> line.startsWith(change + ":")))
                        .toList());
    }

    /** Changes by what they do, one line each: what a column was before may differ, and the change works on both sides. */
    private record Changes(Map<String, String> lines) {
        static Changes of(Proposal proposal) {
            SqlNames names = new SqlNames(proposal.defaultSchema());
            Map<String, String> lines = new LinkedHashMap<>();
            proposal.upgrade()
                    .changes()
                    .forEach(change -> lines.put(withoutDetails(change, names), change.describe(names)));
            return new Changes(lines);
        }

        List<String> without(Changes others) {
            return lines.entrySet().stream()
                    .filter(line -> !others.lines.containsKey(line.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        private static String withoutDetails(Change change, SqlNames names) {
            return change instanceof ColumnChange.Alter alter
                    ? "alter column "
                            + names.of(new ColumnName(alter.table(), alter.to().name()))
                    : change.describe(names);
        }
    }

    /** Nothing was changed by hand. */
    static Drift none() {
        return new Drift(List.of(), List.of());
    }

    List<Hazard> hazards() {
        return changes.stream().map(change -> new Hazard(KIND, change)).toList();
    }
}

package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.engine.revision.Hazard;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        SqlNames names = new SqlNames(live.defaultSchema());
        List<Change> here = live.upgrade().changes();
        List<Change> elsewhere = replayed.upgrade().changes();
        return new Drift(
                without(here, elsewhere, names)
                        .map(change -> change.describe(names))
                        .toList(),
                without(elsewhere, here, names)
                        .filter(change -> unproved.stream().noneMatch(line -> change.isIn(line, names)))
                        .map(change -> change.describe(names))
                        .toList());
    }

    /** A column may have been something else on the other side, and the change is the same. */
    private static Stream<Change> without(List<Change> some, List<Change> others, SqlNames names) {
        Set<String> titles = others.stream().map(change -> change.title(names)).collect(Collectors.toSet());
        return some.stream().filter(change -> !titles.contains(change.title(names)));
    }

    /** Nothing was changed by hand. */
    static Drift none() {
        return new Drift(List.of(), List.of());
    }

    List<Hazard> hazards() {
        return changes.stream().map(change -> new Hazard(KIND, change)).toList();
    }
}

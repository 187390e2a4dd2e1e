package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.revision.Hazard;
import java.util.List;

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
        List<String> here = live.changes();
        List<String> elsewhere = replayed.changes();
        return new Drift(
                here.stream().filter(change -> !elsewhere.contains(change)).toList(),
                elsewhere.stream()
                        .filter(change -> !here.contains(change))
                        .filter(change -> unproved.stream().noneMatch(line -> line.startsWith(change + ":")))
                        .toList());
    }

    /** Nothing was changed by hand. */
    static Drift none() {
        return new Drift(List.of(), List.of());
    }

    List<Hazard> hazards() {
        return changes.stream().map(change -> new Hazard(KIND, change)).toList();
    }
}

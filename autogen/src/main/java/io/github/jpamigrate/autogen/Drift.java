package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.revision.Hazard;
import java.util.List;

/**
 * Changes that the live database needs and a database made by the revisions does not, since somebody changed the live one
 * by hand. A revision that holds them fails wherever that was not done, so its header says so.
 */
record Drift(List<String> changes) {
    private static final String KIND = "drift";

    /** What of it is among other changes. */
    Drift among(List<String> others) {
        return new Drift(changes.stream().filter(others::contains).toList());
    }

    List<Hazard> hazards() {
        return changes.stream().map(change -> new Hazard(KIND, change)).toList();
    }
}

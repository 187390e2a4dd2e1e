package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;

/**
 * What one script does.
 *
 * @param changes in the order of execution
 * @param hazards what may go wrong or be lost, in the order of the changes
 */
public record Plan(List<Change> changes, List<Hazard> hazards) {
    public Plan {
        changes = List.copyOf(changes);
        hazards = List.copyOf(hazards);
    }

    /** Changes in an order that was found already, and what may go wrong or be lost by them. */
    public static Plan of(List<Change> ordered, SqlNames names) {
        return new Plan(ordered, Hazards.of(new Inspected(ordered, names)));
    }
}

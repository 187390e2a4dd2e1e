package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
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
}

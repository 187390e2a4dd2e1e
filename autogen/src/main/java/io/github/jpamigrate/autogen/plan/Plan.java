package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Fill;
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

    /** New columns whose value for existing rows somebody has to write into the script before it runs. */
    public List<ColumnChange.Add> unfinished() {
        return changes.stream()
                .filter(ColumnChange.Add.class::isInstance)
                .map(ColumnChange.Add.class::cast)
                .filter(add -> add.fill().kind() == Fill.Kind.UNFINISHED)
                .toList();
    }

    /** Changes in an order that was found already, and what may go wrong or be lost by them. */
    public static Plan of(List<Change> ordered, SqlNames names) {
        return new Plan(ordered, Hazards.of(new Inspected(ordered, names)));
    }
}

package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Fill;
import io.github.jpamigrate.autogen.schema.ColumnName;
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

    /** Columns whose value somebody has to write into the script before it runs, as messages name them. */
    public List<String> unfinished(SqlNames names) {
        return changes.stream()
                .filter(Plan::isUnfinished)
                .map(ColumnChange.Add.class::cast)
                .map(add -> names.of(new ColumnName(add.table(), add.column().name())))
                .toList();
    }

    /** The plan without what is unfinished, which tables without rows do not need. */
    public Plan finished() {
        List<Change> finished = changes.stream()
                .map(change -> isUnfinished(change) ? withoutFill((ColumnChange.Add) change) : change)
                .toList();
        return new Plan(finished, hazards);
    }

    private static boolean isUnfinished(Change change) {
        return change instanceof ColumnChange.Add add && add.fill().kind() == Fill.Kind.UNFINISHED;
    }

    private static Change withoutFill(ColumnChange.Add add) {
        return new ColumnChange.Add(add.table(), add.column());
    }
}

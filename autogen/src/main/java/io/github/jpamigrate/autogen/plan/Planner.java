package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Difference;
import io.github.jpamigrate.autogen.diff.SequenceChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Puts changes into an order that PostgreSQL accepts, the same for the same changes. */
public final class Planner {
    private Planner() {}

    /**
     * Plans changes that are supported throughout; see {@link Unsupported} for those that are not.
     *
     * @param feeds the columns that get their keys from sequences
     */
    public static Plan plan(Difference difference, SortedMap<QualifiedName, ColumnName> feeds) {
        List<Change> changes = difference.changes();
        List<Change> ordered = new ArrayList<>(withoutDroppedTables(changes));
        ordered.addAll(DroppedTables.inOrder(changes));
        ordered.replaceAll(change -> startAbove(change, changes, feeds));
        Phases phases = new Phases();
        ordered.sort(Comparator.comparing(change -> change.accept(phases)));
        return Plan.of(ordered, difference.names());
    }

    /** A sequence made for a table that has rows starts above their keys. */
    private static Change startAbove(Change change, List<Change> changes, SortedMap<QualifiedName, ColumnName> feeds) {
        if (!(change instanceof SequenceChange.Create create)) {
            return change;
        }
        Optional<ColumnName> column = Optional.ofNullable(
                        feeds.get(create.sequence().name()))
                .filter(fed -> changes.stream().noneMatch(other -> bringsIntoBeing(other, fed)));
        return new SequenceChange.Create(create.sequence(), column);
    }

    private static boolean bringsIntoBeing(Change change, ColumnName column) {
        boolean table = change instanceof TableChange.Create create
                && create.table().name().equals(column.table());
        return table
                || change instanceof ColumnChange.Add add
                        && new ColumnName(add.table(), add.column().name()).equals(column);
    }

    private static List<Change> withoutDroppedTables(List<Change> changes) {
        return changes.stream()
                .filter(change -> !(change instanceof TableChange.Drop))
                .toList();
    }
}

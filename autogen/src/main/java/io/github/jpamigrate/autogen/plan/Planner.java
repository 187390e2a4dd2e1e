package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Difference;
import io.github.jpamigrate.autogen.diff.SequenceChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Sequence;
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
        return plan(difference, feeds, List.of());
    }

    /**
     * Plans renames, and then changes in the new names.
     *
     * @param renames in their order
     */
    public static Plan plan(Difference difference, SortedMap<QualifiedName, ColumnName> feeds, List<Change> renames) {
        return plan(RenamesInOrder.first(renames, ordered(difference, feeds)), difference);
    }

    /**
     * Plans changes in the new names, and then the way back to the old ones.
     *
     * @param renames as they were made, in their order
     */
    public static Plan planBack(
            Difference difference, SortedMap<QualifiedName, ColumnName> feeds, List<Change> renames) {
        return plan(RenamesInOrder.last(renames, ordered(difference, feeds)), difference);
    }

    private static Plan plan(List<Change> ordered, Difference difference) {
        return Plan.of(ordered, difference.names());
    }

    private static List<Change> ordered(Difference difference, SortedMap<QualifiedName, ColumnName> feeds) {
        List<Change> changes = difference.changes();
        List<Change> ordered = new ArrayList<>(withoutDroppedTables(changes));
        ordered.addAll(DroppedTables.inOrder(changes));
        ordered.replaceAll(change -> startAbove(change, changes, feeds));
        Phases phases = new Phases();
        Replacements replacements = new Replacements(changes);
        ordered.sort(Comparator.comparing(
                change -> replacements.comesFirst(change) ? Phase.REPLACE : change.accept(phases)));
        return new DependencySort(ordered).sorted();
    }

    /** A sequence made for a table that has rows starts above their keys, and one with other steps goes on above them. */
    private static Change startAbove(Change change, List<Change> changes, SortedMap<QualifiedName, ColumnName> feeds) {
        if (change instanceof SequenceChange.Create create) {
            return new SequenceChange.Create(create.sequence(), fed(create.sequence(), changes, feeds));
        }
        boolean steps = change instanceof SequenceChange.Alter alter
                && alter.from().options().increment() != alter.to().options().increment();
        if (!steps) {
            return change;
        }
        SequenceChange.Alter alter = (SequenceChange.Alter) change;
        return new SequenceChange.Alter(alter.from(), alter.to(), fed(alter.to(), changes, feeds));
    }

    /** The column that was there before and gets its keys from the sequence. */
    private static Optional<ColumnName> fed(
            Sequence sequence, List<Change> changes, SortedMap<QualifiedName, ColumnName> feeds) {
        return Optional.ofNullable(feeds.get(sequence.name()))
                .or(sequence::owner)
                .filter(column -> sequence.options().increment() > 0)
                .filter(column -> changes.stream().noneMatch(other -> bringsIntoBeing(other, column)));
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

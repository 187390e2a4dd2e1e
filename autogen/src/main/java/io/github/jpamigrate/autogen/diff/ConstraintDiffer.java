package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.CheckConstraint;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.ExclusionConstraint;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the constraints of all tables; foreign keys last, since they stand on the keys of other tables. */
final class ConstraintDiffer {
    private final Rebuilt rebuilt;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Key> droppedKeys = new HashSet<>();

    ConstraintDiffer(Pairs<QualifiedName, Table> tables, Rebuilt rebuilt) {
        this.rebuilt = rebuilt;
        for (Table table : tables.added()) {
            table.constraints(ForeignKey.class).forEach(key -> add(table.name(), key));
        }
        for (Pairs.Pair<Table> pair : tables.both()) {
            noteIndexes(pair.from(), pair.to());
            compare(pair, withoutForeignKeys(pair.from()), withoutForeignKeys(pair.to()));
        }
        for (Pairs.Pair<Table> pair : tables.both()) {
            compare(pair, foreignKeys(pair.from()), foreignKeys(pair.to()));
        }
    }

    List<Change> changes() {
        return changes;
    }

    private void compare(Pairs.Pair<Table> table, List<Constraint> from, List<Constraint> to) {
        QualifiedName name = table.to().name();
        Matched<Constraint> matched =
                Matched.of(from, to, Constraint::name, constraint -> constraint.kind() + constraint.definition());
        matched.removed().forEach(constraint -> drop(name, constraint));
        matched.added().forEach(constraint -> add(name, constraint));
        for (Pairs.Pair<Constraint> pair : matched.same()) {
            compare(name, pair.from(), pair.to());
        }
    }

    private void compare(QualifiedName table, Constraint from, Constraint to) {
        if (mustGiveWay(table, from)) {
            drop(table, from);
            add(table, to);
            return;
        }
        if (!from.name().equals(to.name())) {
            changes.add(new ConstraintChange.Rename(table, from, to));
        }
    }

    private boolean mustGiveWay(QualifiedName table, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return rebuilt.breaksForeignKey(table, key.columns())
                    || rebuilt.breaksForeignKey(key.referencedTable(), key.referencedColumns())
                    || droppedKeys.stream().anyMatch(dropped -> dropped.isReferredToBy(key));
        }
        if (constraint instanceof CheckConstraint || constraint instanceof ExclusionConstraint) {
            return rebuilt.breaksExpression(table, constraint.columns())
                    || rebuilt.misreads(table, constraint.columns(), constraint.definition());
        }
        return rebuilt.breaksAny(table, constraint.columns());
    }

    /** A foreign key may stand on a unique index that is no constraint. */
    private void noteIndexes(Table from, Table to) {
        from.indexes().stream()
                .filter(Index::unique)
                .filter(index -> rebuilt.breaksExpression(from.name(), index.columns())
                        || to.indexes().stream().noneMatch(other -> isSame(index, other)))
                .forEach(index -> droppedKeys.add(Key.of(from.name(), index.columns(), index.definition())));
    }

    private static boolean isSame(Index one, Index other) {
        return other.unique() && one.definition().equals(other.definition()) && one.valid() == other.valid();
    }

    private void add(QualifiedName table, Constraint constraint) {
        changes.add(new ConstraintChange.Add(table, constraint));
    }

    private void drop(QualifiedName table, Constraint constraint) {
        changes.add(new ConstraintChange.Drop(table, constraint));
        if (constraint.kind() == Constraint.Kind.PRIMARY_KEY || constraint.kind() == Constraint.Kind.UNIQUE) {
            droppedKeys.add(Key.of(table, constraint.columns(), constraint.definition()));
        }
    }

    /**
     * Columns that a foreign key can refer to, in any order.
     *
     * @param includes whether some of the columns may not be of the key
     */
    private record Key(QualifiedName table, Set<String> columns, boolean includes) {
        static Key of(QualifiedName table, List<String> columns, String definition) {
            return new Key(table, Set.copyOf(columns), definition.contains(" INCLUDE ("));
        }

        boolean isReferredToBy(ForeignKey key) {
            Set<String> referenced = Set.copyOf(key.referencedColumns());
            return table.equals(key.referencedTable())
                    && (includes ? columns.containsAll(referenced) : columns.equals(referenced));
        }
    }

    private static List<Constraint> foreignKeys(Table table) {
        return List.copyOf(table.constraints(ForeignKey.class));
    }

    private static List<Constraint> withoutForeignKeys(Table table) {
        return table.constraints().stream()
                .filter(constraint -> !(constraint instanceof ForeignKey))
                .toList();
    }
}

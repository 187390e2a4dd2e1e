package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.ConstraintChange;
import io.github.jpamigrate.autogen.diff.EnumTypeChange;
import io.github.jpamigrate.autogen.diff.IndexChange;
import io.github.jpamigrate.autogen.diff.ObjectChange;
import io.github.jpamigrate.autogen.diff.SequenceChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Constraints and indexes that take the place of others and can be there before those go, so that what both of them keep
 * never lapses, and the table can be read while the new one is built: dropping an index locks out readers until the end of
 * the transaction.
 */
final class Replacements {
    private final Set<String> takenNames = new TreeSet<>();
    private final Set<ColumnName> touched = new TreeSet<>();
    private final Set<QualifiedName> tablesLosingIndexes = new TreeSet<>();
    private final Set<QualifiedName> tablesLosingChecks = new TreeSet<>();
    private boolean ruledOut;

    Replacements(List<Change> changes) {
        changes.forEach(this::note);
    }

    /** Whether the change adds something that may come before what it replaces. */
    boolean comesFirst(Change change) {
        if (ruledOut) {
            return false;
        }
        if (change instanceof IndexChange.Create create) {
            return tablesLosingIndexes.contains(create.table())
                    && isFree(
                            create.table(),
                            create.index().name(),
                            create.index().columns());
        }
        if (change instanceof ConstraintChange.Add add) {
            Constraint constraint = add.constraint();
            boolean replaces = constraint.kind() == Constraint.Kind.UNIQUE && tablesLosingIndexes.contains(add.table())
                    || constraint.kind() == Constraint.Kind.CHECK && tablesLosingChecks.contains(add.table());
            return replaces && isFree(add.table(), constraint.name(), constraint.columns());
        }
        return false;
    }

    private boolean isFree(QualifiedName table, String name, List<String> columns) {
        return !takenNames.contains(name)
                && columns.stream().noneMatch(column -> touched.contains(new ColumnName(table, column)));
    }

    private void note(Change change) {
        if (change instanceof EnumTypeChange || change instanceof ObjectChange) {
            // constants of a changed type, functions of another form: the old place in the order is right for all of
            // them
            ruledOut = true;
        } else if (change instanceof IndexChange.Drop drop) {
            tablesLosingIndexes.add(drop.table());
            takenNames.add(drop.index().name());
        } else if (change instanceof IndexChange.Rename rename) {
            takenNames.add(rename.from().name());
        } else if (change instanceof ConstraintChange.Drop drop) {
            note(drop);
        } else if (change instanceof ConstraintChange.Rename rename) {
            takenNames.add(rename.from().name());
        } else if (change instanceof TableChange.Drop drop) {
            note(drop);
        } else if (change instanceof SequenceChange.Drop drop) {
            takenNames.add(drop.sequence().name().name());
        } else if (change instanceof ColumnChange column) {
            note(column);
        }
    }

    private void note(ConstraintChange.Drop drop) {
        takenNames.add(drop.constraint().name());
        boolean check = drop.constraint().kind() == Constraint.Kind.CHECK;
        boolean unique = drop.constraint().kind() == Constraint.Kind.UNIQUE;
        if (check) {
            tablesLosingChecks.add(drop.table());
        } else if (unique) {
            tablesLosingIndexes.add(drop.table());
        }
    }

    private void note(TableChange.Drop drop) {
        takenNames.add(drop.table().name().name());
        drop.table().constraints().forEach(constraint -> takenNames.add(constraint.name()));
        drop.table().indexes().forEach(index -> takenNames.add(index.name()));
    }

    private void note(ColumnChange change) {
        if (change instanceof ColumnChange.Add add) {
            touched.add(new ColumnName(add.table(), add.column().name()));
        } else if (change instanceof ColumnChange.Drop drop) {
            touched.add(new ColumnName(drop.table(), drop.column().name()));
        } else if (change instanceof ColumnChange.Alter alter) {
            touched.add(new ColumnName(alter.table(), alter.to().name()));
        }
    }
}

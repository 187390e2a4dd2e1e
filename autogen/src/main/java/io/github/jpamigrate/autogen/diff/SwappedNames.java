package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Renames of constraints and indexes that want a name which another of them still has, as when two exchange their names:
 * such a thing goes by a name of passage, so that all old names are free when the new ones are given.
 */
final class SwappedNames {
    private static final String PASSAGE = "moving__";

    private final Set<String> left = new TreeSet<>();
    private final List<Change> first = new ArrayList<>();
    private final List<Change> then = new ArrayList<>();

    private SwappedNames(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof ConstraintChange.Rename rename) {
                left.addAll(places(rename.table(), rename.from()));
            } else if (change instanceof IndexChange.Rename rename) {
                left.add(ofRelation(rename.table(), rename.from().name()));
            }
        }
        changes.forEach(this::file);
    }

    /** The same changes, those renames in two steps. */
    static List<Change> apart(List<Change> changes) {
        SwappedNames names = new SwappedNames(changes);
        names.first.addAll(names.then);
        return names.first;
    }

    private void file(Change change) {
        if (change instanceof ConstraintChange.Rename rename && isTaken(places(rename.table(), rename.to()))) {
            Constraint passing = rename.to().named(PASSAGE + rename.to().name());
            first.add(new ConstraintChange.Rename(rename.table(), rename.from(), passing));
            then.add(new ConstraintChange.Rename(rename.table(), passing, rename.to()));
        } else if (change instanceof IndexChange.Rename rename
                && left.contains(ofRelation(rename.table(), rename.to().name()))) {
            Index passing = rename.to().named(PASSAGE + rename.to().name());
            first.add(new IndexChange.Rename(rename.table(), rename.from(), passing));
            then.add(new IndexChange.Rename(rename.table(), passing, rename.to()));
        } else {
            first.add(change);
        }
    }

    private boolean isTaken(List<String> places) {
        return places.stream().anyMatch(left::contains);
    }

    /** A constraint's name is its own within the table, and that of its index, if it has one, within the schema. */
    private static List<String> places(QualifiedName table, Constraint constraint) {
        String ofTable = "table " + table.schema() + "\0" + table.name() + "\0" + constraint.name();
        boolean hasIndex =
                constraint.kind() != Constraint.Kind.CHECK && constraint.kind() != Constraint.Kind.FOREIGN_KEY;
        return hasIndex ? List.of(ofTable, ofRelation(table, constraint.name())) : List.of(ofTable);
    }

    private static String ofRelation(QualifiedName table, String name) {
        return "schema " + table.schema() + "\0" + name;
    }
}

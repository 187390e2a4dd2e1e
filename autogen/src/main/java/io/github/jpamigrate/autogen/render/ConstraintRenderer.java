package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.ConstraintChange;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;

/** Constraints. */
final class ConstraintRenderer implements ConstraintChange.Visitor<List<String>> {
    private final SqlNames names;

    ConstraintRenderer(SqlNames names) {
        this.names = names;
    }

    static String definition(Constraint constraint) {
        return "CONSTRAINT " + SqlNames.quote(constraint.name()) + " " + constraint.definition();
    }

    @Override
    public List<String> add(ConstraintChange.Add change) {
        return List.of(alter(change.table()) + "ADD " + definition(change.constraint()));
    }

    @Override
    public List<String> drop(ConstraintChange.Drop change) {
        return List.of(alter(change.table()) + "DROP CONSTRAINT "
                + SqlNames.quote(change.constraint().name()));
    }

    @Override
    public List<String> rename(ConstraintChange.Rename change) {
        return List.of(alter(change.table()) + "RENAME CONSTRAINT "
                + SqlNames.quote(change.from().name()) + " TO "
                + SqlNames.quote(change.to().name()));
    }

    private String alter(QualifiedName table) {
        return "ALTER TABLE " + names.of(table) + " ";
    }
}

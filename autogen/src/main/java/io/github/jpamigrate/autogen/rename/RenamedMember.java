package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.CheckConstraint;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.ExclusionConstraint;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.PrimaryKey;
import io.github.jpamigrate.autogen.schema.UniqueConstraint;

/** The same constraint or index under another name. */
final class RenamedMember {
    private RenamedMember() {}

    static Constraint of(Constraint constraint, String name) {
        return switch (constraint.kind()) {
            case PRIMARY_KEY -> new PrimaryKey(name, constraint.columns(), constraint.definition());
            case UNIQUE -> new UniqueConstraint(name, constraint.columns(), constraint.definition());
            case CHECK -> new CheckConstraint(name, constraint.columns(), constraint.definition());
            case EXCLUSION -> new ExclusionConstraint(name, constraint.columns(), constraint.definition());
            case FOREIGN_KEY -> of((ForeignKey) constraint, name);
        };
    }

    private static ForeignKey of(ForeignKey key, String name) {
        return new ForeignKey(
                name, key.columns(), key.referencedTable(), key.referencedColumns(), key.actions(), key.definition());
    }

    static Index of(Index index, String name) {
        return new Index(name, index.unique(), index.columns(), index.definition(), index.valid());
    }
}

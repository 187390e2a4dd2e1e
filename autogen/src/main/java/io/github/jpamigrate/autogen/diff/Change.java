package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.SqlNames;

/** One difference between two databases, seen from the one to be changed. */
public sealed interface Change
        permits SchemaChange,
                SequenceChange,
                EnumTypeChange,
                TableChange,
                ColumnChange,
                ConstraintChange,
                IndexChange,
                ObjectChange {

    <R> R accept(Visitor<R> visitor);

    /** What is changed, in words and without SQL: {@code add column users.email}. */
    String describe(SqlNames names);

    /** What it is about. */
    Subject subject();

    /** The same without what it was before, which differs from one database to another. */
    default String title(SqlNames names) {
        return describe(names);
    }

    /** Whether a line, perhaps with more behind it, speaks of this change. */
    default boolean isIn(String line, SqlNames names) {
        String title = title(names);
        return line.equals(title) || line.startsWith(title + " (") || line.startsWith(title + ":");
    }

    /** One method for each kind of object; each family has a visitor of its own for what happens to it. */
    interface Visitor<R> {
        R schema(SchemaChange change);

        R sequence(SequenceChange change);

        R enumType(EnumTypeChange change);

        R table(TableChange change);

        R column(ColumnChange change);

        R constraint(ConstraintChange change);

        R index(IndexChange change);

        R object(ObjectChange change);
    }
}

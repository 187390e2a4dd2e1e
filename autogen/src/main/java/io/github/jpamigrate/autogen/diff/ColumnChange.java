package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;

/** What happens to a column of a table that stays. */
public sealed interface ColumnChange extends Change {

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.column(this);
    }

    <R> R accept(Visitor<R> visitor);

    /**
     * A column that is missing.
     *
     * @param fill what the rows that are there get in it
     */
    record Add(QualifiedName table, Column column, Fill fill) implements ColumnChange {
        public Add(QualifiedName table, Column column) {
            this(table, column, Fill.none());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.add(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(table, List.of(column.name()));
        }

        @Override
        public String describe(SqlNames names) {
            return "add column " + names.of(new ColumnName(table, column.name()));
        }
    }

    /** A column that goes. */
    record Drop(QualifiedName table, Column column) implements ColumnChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(table, List.of(column.name()));
        }

        @Override
        public String describe(SqlNames names) {
            return "drop column " + names.of(new ColumnName(table, column.name()));
        }
    }

    /**
     * Other properties.
     *
     * @param recast whether its type was replaced by another of the same name
     * @param conversion how values get into a new type; asked for only when the type changes
     * @param fill what rows without a value get when the column no longer takes NULL
     */
    record Alter(QualifiedName table, Column from, Column to, boolean recast, Conversion conversion, Fill fill)
            implements ColumnChange {
        public Alter(QualifiedName table, Column from, Column to, boolean recast) {
            this(table, from, to, recast, TypeCast.between(from, to, recast), Fill.none());
        }

        /** Whether its values have to be converted, if only from one collation to another. */
        public boolean isRetyped() {
            return recast || !from.type().equals(to.type()) || !from.collation().equals(to.collation());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alter(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(table, List.of(to.name()));
        }

        @Override
        public String describe(SqlNames names) {
            return title(names) + Alteration.of(this);
        }

        @Override
        public String title(SqlNames names) {
            return "alter column " + names.of(new ColumnName(table, to.name()));
        }
    }

    /** The same column with its values under another name. */
    record Rename(QualifiedName table, String from, String to) implements ColumnChange, NameChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }

        @Override
        public Change inverted() {
            return new Rename(table, to, from);
        }

        @Override
        public Subject subject() {
            return Subject.of(table, List.of(to));
        }

        @Override
        public String describe(SqlNames names) {
            return "rename column " + names.of(new ColumnName(table, from)) + " to " + SqlNames.quote(to);
        }
    }

    /** Another comment. */
    record Comment(QualifiedName table, Column from, Column to) implements ColumnChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comment(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(table, List.of(to.name()));
        }

        @Override
        public String describe(SqlNames names) {
            return "comment on column " + names.of(new ColumnName(table, to.name()));
        }
    }

    /** One method for each thing that can happen. */
    interface Visitor<R> {
        R add(Add change);

        R drop(Drop change);

        R rename(Rename change);

        R alter(Alter change);

        R comment(Comment change);
    }
}

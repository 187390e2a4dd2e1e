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

    /** A column that is missing. */
    record Add(QualifiedName table, Column column) implements ColumnChange {
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

    /** Other properties; {@code recast} when its type was replaced by another of the same name. */
    record Alter(QualifiedName table, Column from, Column to, boolean recast) implements ColumnChange {
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
            return "alter column " + names.of(new ColumnName(table, to.name()));
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

        R alter(Alter change);

        R comment(Comment change);
    }
}

package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/** What happens to a table as a whole. */
public sealed interface TableChange extends Change {

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.table(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** A table that is missing, with its columns; foreign keys and indexes are changes of their own. */
    record Create(Table table) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(table.name());
        }

        @Override
        public String describe(SqlNames names) {
            return "create table " + names.of(table.name());
        }
    }

    /** A table that goes. */
    record Drop(Table table) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(table.name());
        }

        @Override
        public String describe(SqlNames names) {
            return "drop table " + names.of(table.name());
        }
    }

    /** The same table with its rows under another name, perhaps in another schema. */
    record Rename(QualifiedName from, QualifiedName to) implements TableChange, NameChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }

        @Override
        public Change inverted() {
            return new Rename(to, from);
        }

        @Override
        public Subject subject() {
            return Subject.of(to);
        }

        @Override
        public String describe(SqlNames names) {
            return "rename table " + names.of(from) + " to " + names.of(to);
        }
    }

    /** Another comment. */
    record Comment(QualifiedName table, Optional<String> from, Optional<String> to) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comment(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(table);
        }

        @Override
        public String describe(SqlNames names) {
            return "comment on table " + names.of(table);
        }
    }

    /** Other options, each by its name as in {@link Table#options()}. */
    record Alter(Table from, Table to, List<String> options) implements TableChange {
        public Alter {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alter(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(to.name());
        }

        @Override
        public String describe(SqlNames names) {
            return "alter table " + names.of(to.name()) + ": " + String.join(", ", options);
        }
    }

    /** One method for each thing that can happen. */
    interface Visitor<R> {
        R create(Create change);

        R drop(Drop change);

        R rename(Rename change);

        R comment(Comment change);

        R alter(Alter change);
    }
}

package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Schema;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.Optional;

/** What happens to a namespace. */
public sealed interface SchemaChange extends Change {

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.schema(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** A schema that is missing. */
    record Create(Schema schema) implements SchemaChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }

        @Override
        public Subject subject() {
            return Subject.none();
        }

        @Override
        public String describe(SqlNames names) {
            return "create schema " + schema.name();
        }
    }

    /** A schema that goes; it is empty by then. */
    record Drop(Schema schema) implements SchemaChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }

        @Override
        public Subject subject() {
            return Subject.none();
        }

        @Override
        public String describe(SqlNames names) {
            return "drop schema " + schema.name();
        }
    }

    /** The same schema, with all that is in it, under another name. */
    record Rename(String from, String to) implements SchemaChange, NameChange {
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
            return Subject.none();
        }

        @Override
        public String describe(SqlNames names) {
            return "rename schema " + SqlNames.quote(from) + " to " + SqlNames.quote(to);
        }
    }

    /** Another comment. */
    record Comment(String schema, Optional<String> from, Optional<String> to) implements SchemaChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comment(this);
        }

        @Override
        public Subject subject() {
            return Subject.none();
        }

        @Override
        public String describe(SqlNames names) {
            return "comment on schema " + schema;
        }
    }

    /** One method for each thing that can happen. */
    interface Visitor<R> {
        R create(Create change);

        R drop(Drop change);

        R rename(Rename change);

        R comment(Comment change);
    }
}

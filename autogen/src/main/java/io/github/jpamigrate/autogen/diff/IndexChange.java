package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;

/** What happens to an index. */
public sealed interface IndexChange extends Change {

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.index(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** An index that is missing. */
    record Create(QualifiedName table, Index index) implements IndexChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(table, index.columns());
        }

        @Override
        public String describe(SqlNames names) {
            return "create index " + SqlNames.quote(index.name()) + " on " + names.of(table);
        }
    }

    /** An index that goes. */
    record Drop(QualifiedName table, Index index) implements IndexChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(table, index.columns());
        }

        @Override
        public String describe(SqlNames names) {
            return "drop index " + SqlNames.quote(index.name()) + " on " + names.of(table);
        }
    }

    /** The same index under another name. */
    record Rename(QualifiedName table, Index from, Index to) implements IndexChange, NameChange {
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
            return Subject.of(table, to.columns());
        }

        @Override
        public String describe(SqlNames names) {
            return "rename index " + SqlNames.quote(from.name()) + " on " + names.of(table) + " to "
                    + SqlNames.quote(to.name());
        }
    }

    /** One method for each thing that can happen. */
    interface Visitor<R> {
        R create(Create change);

        R drop(Drop change);

        R rename(Rename change);
    }
}

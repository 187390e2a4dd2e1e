package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.QualifiedName;

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
        public String describe() {
            return "create index " + index.name() + " on " + table;
        }
    }

    /** An index that goes. */
    record Drop(QualifiedName table, Index index) implements IndexChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }

        @Override
        public String describe() {
            return "drop index " + index.name() + " on " + table;
        }
    }

    /** The same index under another name. */
    record Rename(QualifiedName table, Index from, Index to) implements IndexChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }

        @Override
        public String describe() {
            return "rename index " + from.name() + " on " + table + " to " + to.name();
        }
    }

    /** One method for each thing that can happen. */
    interface Visitor<R> {
        R create(Create change);

        R drop(Drop change);

        R rename(Rename change);
    }
}

package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Sequence;

/** What happens to a sequence. */
public sealed interface SequenceChange extends Change {

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.sequence(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** A sequence that is missing; its owner is set by {@link Own}. */
    record Create(Sequence sequence) implements SequenceChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }

        @Override
        public String describe() {
            return "create sequence " + sequence.name();
        }
    }

    /** A sequence that goes. */
    record Drop(Sequence sequence) implements SequenceChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }

        @Override
        public String describe() {
            return "drop sequence " + sequence.name();
        }
    }

    /** Other options. */
    record Alter(Sequence from, Sequence to) implements SequenceChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alter(this);
        }

        @Override
        public String describe() {
            return "alter sequence " + to.name();
        }
    }

    /** The sequence gets or loses the column it is dropped with. */
    record Own(Sequence sequence) implements SequenceChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.own(this);
        }

        @Override
        public String describe() {
            return "set owner of sequence " + sequence.name();
        }
    }

    /** One method for each thing that can happen. */
    interface Visitor<R> {
        R create(Create change);

        R drop(Drop change);

        R alter(Alter change);

        R own(Own change);
    }
}

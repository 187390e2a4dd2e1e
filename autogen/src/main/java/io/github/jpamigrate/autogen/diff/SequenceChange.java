package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.Optional;

/** What happens to a sequence. */
public sealed interface SequenceChange extends Change {

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.sequence(this);
    }

    <R> R accept(Visitor<R> visitor);

    /**
     * A sequence that is missing; its owner is set by {@link Own}.
     *
     * @param above the column whose rows already use numbers that the sequence must not give out again
     */
    record Create(Sequence sequence, Optional<ColumnName> above) implements SequenceChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(sequence.name());
        }

        @Override
        public String describe(SqlNames names) {
            return "create sequence " + names.of(sequence.name());
        }
    }

    /** A sequence that goes. */
    record Drop(Sequence sequence) implements SequenceChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(sequence.name());
        }

        @Override
        public String describe(SqlNames names) {
            return "drop sequence " + names.of(sequence.name());
        }
    }

    /** The same sequence at its position under another name, perhaps in another schema. */
    record Rename(QualifiedName from, QualifiedName to) implements SequenceChange, NameChange {
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
            return "rename sequence " + names.of(from) + " to " + names.of(to);
        }
    }

    /**
     * Other options.
     *
     * @param above the column whose rows use numbers that the sequence must not give out in its new steps
     */
    record Alter(Sequence from, Sequence to, Optional<ColumnName> above) implements SequenceChange {
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
            return "alter sequence " + names.of(to.name());
        }
    }

    /** The sequence gets or loses the column it is dropped with. */
    record Own(Sequence sequence) implements SequenceChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.own(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(sequence.name());
        }

        @Override
        public String describe(SqlNames names) {
            return "set owner of sequence " + names.of(sequence.name());
        }
    }

    /** One method for each thing that can happen. */
    interface Visitor<R> {
        R create(Create change);

        R drop(Drop change);

        R rename(Rename change);

        R alter(Alter change);

        R own(Own change);
    }
}

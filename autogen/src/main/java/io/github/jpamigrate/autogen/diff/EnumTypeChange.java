package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.EnumType;

/** What happens to a named enum type. */
public sealed interface EnumTypeChange extends Change {

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.enumType(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** A type that is missing, or the new form of a replaced one. */
    record Create(EnumType type) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }

        @Override
        public String describe() {
            return "create enum type " + type.name();
        }
    }

    /** A type that goes; no column uses it by then. */
    record Drop(EnumType type) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }

        @Override
        public String describe() {
            return "drop enum type " + type.name();
        }
    }

    /** Labels appear, and those that were there keep their order. */
    record AddLabels(EnumType from, EnumType to) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addLabels(this);
        }

        @Override
        public String describe() {
            return "add labels to enum type " + to.name();
        }
    }

    /** The type is renamed out of the way, since its labels go or change their order. */
    record Retire(EnumType from, EnumType to) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.retire(this);
        }

        @Override
        public String describe() {
            return "replace enum type " + to.name();
        }
    }

    /** The retired form goes, once every column has the new one. */
    record DropRetired(EnumType type) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropRetired(this);
        }

        @Override
        public String describe() {
            return "drop replaced enum type " + type.name();
        }
    }

    /** A cast from or to the type that is missing. */
    record CreateCast(EnumType type, String cast) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createCast(this);
        }

        @Override
        public String describe() {
            return "create cast " + cast;
        }
    }

    /** A cast from or to the type that goes. */
    record DropCast(EnumType type, String cast) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropCast(this);
        }

        @Override
        public String describe() {
            return "drop cast " + cast;
        }
    }

    /** One method for each thing that can happen. */
    interface Visitor<R> {
        R create(Create change);

        R drop(Drop change);

        R addLabels(AddLabels change);

        R retire(Retire change);

        R dropRetired(DropRetired change);

        R createCast(CreateCast change);

        R dropCast(DropCast change);
    }
}

package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;

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
        public Subject subject() {
            return Subject.of(type.name());
        }

        @Override
        public String describe(SqlNames names) {
            return "create enum type " + names.of(type.name());
        }
    }

    /** A type that goes; no column uses it by then. */
    record Drop(EnumType type) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(type.name());
        }

        @Override
        public String describe(SqlNames names) {
            return "drop enum type " + names.of(type.name());
        }
    }

    /** The same type, of the columns that have it, under another name, perhaps in another schema. */
    record Rename(QualifiedName from, QualifiedName to) implements EnumTypeChange, NameChange {
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
            return "rename enum type " + names.of(from) + " to " + names.of(to);
        }
    }

    /** The same label, in the rows that hold it, under another name. */
    record RenameLabel(QualifiedName type, String from, String to) implements EnumTypeChange, NameChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameLabel(this);
        }

        @Override
        public Change inverted() {
            return new RenameLabel(type, to, from);
        }

        @Override
        public Subject subject() {
            return Subject.of(type);
        }

        @Override
        public String describe(SqlNames names) {
            return "rename label " + SqlNames.literal(from) + " of enum type " + names.of(type) + " to "
                    + SqlNames.literal(to);
        }
    }

    /** Labels appear, and those that were there keep their order. */
    record AddLabels(EnumType from, EnumType to) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addLabels(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(to.name());
        }

        @Override
        public String describe(SqlNames names) {
            return "add labels to enum type " + names.of(to.name());
        }
    }

    /** The type is renamed out of the way, since its labels go or change their order. */
    record Retire(EnumType from, EnumType to) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.retire(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(to.name());
        }

        @Override
        public String describe(SqlNames names) {
            return "replace enum type " + names.of(to.name());
        }
    }

    /** The retired form goes, once every column has the new one. */
    record DropRetired(EnumType type) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropRetired(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(type.name());
        }

        @Override
        public String describe(SqlNames names) {
            return "drop replaced enum type " + names.of(type.name());
        }
    }

    /** A cast from or to the type that is missing. */
    record CreateCast(EnumType type, String cast) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createCast(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(type.name());
        }

        @Override
        public String describe(SqlNames names) {
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
        public Subject subject() {
            return Subject.of(type.name());
        }

        @Override
        public String describe(SqlNames names) {
            return "drop cast " + cast;
        }
    }

    /** One method for each thing that can happen. */
    interface Visitor<R> {
        R create(Create change);

        R drop(Drop change);

        R rename(Rename change);

        R renameLabel(RenameLabel change);

        R addLabels(AddLabels change);

        R retire(Retire change);

        R dropRetired(DropRetired change);

        R createCast(CreateCast change);

        R dropCast(DropCast change);
    }
}

package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;

/** What happens to a constraint. */
public sealed interface ConstraintChange extends Change {

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.constraint(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** A constraint that is missing. */
    record Add(QualifiedName table, Constraint constraint) implements ConstraintChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.add(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(table, constraint.columns());
        }

        @Override
        public String describe(SqlNames names) {
            return "add " + constraint.kind().words() + " " + names.of(new ColumnName(table, constraint.name()));
        }
    }

    /** A constraint that goes. */
    record Drop(QualifiedName table, Constraint constraint) implements ConstraintChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }

        @Override
        public Subject subject() {
            return Subject.of(table, constraint.columns());
        }

        @Override
        public String describe(SqlNames names) {
            return "drop " + constraint.kind().words() + " " + names.of(new ColumnName(table, constraint.name()));
        }
    }

    /** The same constraint under another name. */
    record Rename(QualifiedName table, Constraint from, Constraint to) implements ConstraintChange, NameChange {
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
            return "rename " + to.kind().words() + " " + names.of(new ColumnName(table, from.name())) + " to "
                    + SqlNames.quote(to.name());
        }
    }

    /** One method for each thing that can happen. */
    interface Visitor<R> {
        R add(Add change);

        R drop(Drop change);

        R rename(Rename change);
    }
}

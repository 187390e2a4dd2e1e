package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.ConstraintChange;
import io.github.jpamigrate.autogen.diff.EnumTypeChange;
import io.github.jpamigrate.autogen.diff.Fill;
import io.github.jpamigrate.autogen.diff.IndexChange;
import io.github.jpamigrate.autogen.diff.ObjectChange;
import io.github.jpamigrate.autogen.diff.SchemaChange;
import io.github.jpamigrate.autogen.diff.SequenceChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.Constraint;
import java.util.List;

/** Says in which phase a change is due. */
final class Phases implements Change.Visitor<Phase> {

    @Override
    public Phase schema(SchemaChange change) {
        return change.accept(new SchemaPhases());
    }

    @Override
    public Phase sequence(SequenceChange change) {
        return change.accept(new SequencePhases());
    }

    @Override
    public Phase enumType(EnumTypeChange change) {
        return change.accept(new EnumTypePhases());
    }

    @Override
    public Phase table(TableChange change) {
        return change.accept(new TablePhases());
    }

    @Override
    public Phase column(ColumnChange change) {
        return change.accept(new ColumnPhases());
    }

    @Override
    public Phase constraint(ConstraintChange change) {
        return change.accept(new ConstraintPhases());
    }

    @Override
    public Phase index(IndexChange change) {
        return change.accept(new IndexPhases());
    }

    @Override
    public Phase object(ObjectChange change) {
        return change.accept(new ObjectPhases());
    }

    private static Phase added(Constraint.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY, UNIQUE -> Phase.ADD_KEY;
            case CHECK, EXCLUSION -> Phase.ADD_CHECK;
            case FOREIGN_KEY -> Phase.ADD_FOREIGN_KEY;
        };
    }

    private static final class SchemaPhases implements SchemaChange.Visitor<Phase> {
        @Override
        public Phase create(SchemaChange.Create change) {
            return Phase.CREATE_SCHEMA;
        }

        @Override
        public Phase drop(SchemaChange.Drop change) {
            return Phase.DROP_SCHEMA;
        }

        @Override
        public Phase rename(SchemaChange.Rename change) {
            return Phase.RENAME;
        }

        @Override
        public Phase comment(SchemaChange.Comment change) {
            return Phase.COMMENT;
        }
    }

    private static final class SequencePhases implements SequenceChange.Visitor<Phase> {
        @Override
        public Phase create(SequenceChange.Create change) {
            return Phase.CREATE_SEQUENCE;
        }

        @Override
        public Phase drop(SequenceChange.Drop change) {
            return Phase.DROP_SEQUENCE;
        }

        @Override
        public Phase rename(SequenceChange.Rename change) {
            return Phase.RENAME;
        }

        @Override
        public Phase alter(SequenceChange.Alter change) {
            return Phase.CREATE_SEQUENCE;
        }

        @Override
        public Phase own(SequenceChange.Own change) {
            return change.sequence().owner().isPresent() ? Phase.OWN_SEQUENCE : Phase.RELEASE_SEQUENCE;
        }
    }

    private static final class EnumTypePhases implements EnumTypeChange.Visitor<Phase> {
        @Override
        public Phase create(EnumTypeChange.Create change) {
            return Phase.CREATE_ENUM_TYPE;
        }

        @Override
        public Phase drop(EnumTypeChange.Drop change) {
            return Phase.DROP_ENUM_TYPE;
        }

        @Override
        public Phase rename(EnumTypeChange.Rename change) {
            return Phase.RENAME;
        }

        @Override
        public Phase renameLabel(EnumTypeChange.RenameLabel change) {
            return Phase.RENAME;
        }

        @Override
        public Phase addLabels(EnumTypeChange.AddLabels change) {
            return Phase.CREATE_ENUM_TYPE;
        }

        @Override
        public Phase retire(EnumTypeChange.Retire change) {
            return Phase.RETIRE_ENUM_TYPE;
        }

        @Override
        public Phase dropRetired(EnumTypeChange.DropRetired change) {
            return Phase.DROP_ENUM_TYPE;
        }

        @Override
        public Phase createCast(EnumTypeChange.CreateCast change) {
            return Phase.CREATE_ENUM_TYPE;
        }

        @Override
        public Phase dropCast(EnumTypeChange.DropCast change) {
            return Phase.DROP_CAST;
        }
    }

    private static final class TablePhases implements TableChange.Visitor<Phase> {
        @Override
        public Phase create(TableChange.Create change) {
            return Phase.CREATE_TABLE;
        }

        @Override
        public Phase drop(TableChange.Drop change) {
            return Phase.DROP_TABLE;
        }

        @Override
        public Phase rename(TableChange.Rename change) {
            return Phase.RENAME;
        }

        @Override
        public Phase comment(TableChange.Comment change) {
            return Phase.COMMENT;
        }

        @Override
        public Phase alter(TableChange.Alter change) {
            return Phase.ALTER_TABLE;
        }
    }

    private static final class ColumnPhases implements ColumnChange.Visitor<Phase> {
        @Override
        public Phase add(ColumnChange.Add change) {
            if (change.column().generation().isPresent()) {
                return Phase.ADD_GENERATED_COLUMN;
            }
            return change.fill().kind() == Fill.Kind.NONE ? Phase.ADD_COLUMN : Phase.FILL_COLUMN;
        }

        @Override
        public Phase drop(ColumnChange.Drop change) {
            return change.column().generation().isPresent() ? Phase.DROP_GENERATED_COLUMN : Phase.DROP_COLUMN;
        }

        @Override
        public Phase rename(ColumnChange.Rename change) {
            return Phase.RENAME;
        }

        @Override
        public Phase alter(ColumnChange.Alter change) {
            if (change.from().generation().isPresent()
                    && change.to().generation().isEmpty()) {
                return Phase.DROP_GENERATED_COLUMN;
            }
            boolean before = change.from().identity().isPresent();
            boolean after = change.to().identity().isPresent();
            if (before == after) {
                return Phase.ALTER_COLUMN;
            }
            return before ? Phase.DROP_IDENTITY : Phase.ADD_IDENTITY;
        }

        @Override
        public Phase comment(ColumnChange.Comment change) {
            return Phase.COMMENT;
        }
    }

    private static final class ConstraintPhases implements ConstraintChange.Visitor<Phase> {
        @Override
        public Phase add(ConstraintChange.Add change) {
            return added(change.constraint().kind());
        }

        @Override
        public Phase drop(ConstraintChange.Drop change) {
            return change.constraint().kind() == Constraint.Kind.FOREIGN_KEY
                    ? Phase.DROP_FOREIGN_KEY
                    : Phase.DROP_CONSTRAINT;
        }

        @Override
        public Phase rename(ConstraintChange.Rename change) {
            return Phase.RENAME;
        }
    }

    private static final class IndexPhases implements IndexChange.Visitor<Phase> {
        @Override
        public Phase create(IndexChange.Create change) {
            return Phase.CREATE_INDEX;
        }

        @Override
        public Phase drop(IndexChange.Drop change) {
            return Phase.DROP_INDEX;
        }

        @Override
        public Phase rename(IndexChange.Rename change) {
            return Phase.RENAME;
        }
    }

    private static final class ObjectPhases implements ObjectChange.Visitor<Phase> {
        /** Kinds that only stand on tables. */
        private static final List<String> LATE = List.of(
                "view",
                "materialized view",
                "materialized view index",
                "rule",
                "trigger",
                "policy",
                "statistics",
                "partition");

        @Override
        public Phase create(ObjectChange.Create change) {
            return isLate(change) ? Phase.CREATE_OBJECT : Phase.CREATE_FOUNDATION;
        }

        @Override
        public Phase drop(ObjectChange.Drop change) {
            return isLate(change) ? Phase.DROP_OBJECT : Phase.DROP_FOUNDATION;
        }

        @Override
        public Phase replace(ObjectChange.Replace change) {
            return isLate(change) ? Phase.CREATE_OBJECT : Phase.CREATE_FOUNDATION;
        }

        private static boolean isLate(ObjectChange change) {
            return LATE.contains(change.object().kind());
        }
    }
}

package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Recipe;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;

/** What happens to an object that is known by PostgreSQL's own words alone: a view, a function, a trigger … */
public sealed interface ObjectChange extends Change {

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.object(this);
    }

    <R> R accept(Visitor<R> visitor);

    OtherObject object();

    /** An entity may stand on a view. */
    @Override
    default Subject subject() {
        List<String> path = object().name().path();
        return object().kind().endsWith("view") && path.size() == 2
                ? Subject.of(new QualifiedName(path.get(0), path.get(1)))
                : Subject.none();
    }

    /**
     * An object that is missing, or was taken down.
     *
     * @param grants who could use it before it was taken down
     */
    record Create(OtherObject object, List<Recipe.Grant> grants) implements ObjectChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }

        @Override
        public String describe(SqlNames names) {
            return "create " + object.name();
        }
    }

    /** An object that goes, or gives way to a change of what it stands on. */
    record Drop(OtherObject object) implements ObjectChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }

        @Override
        public String describe(SqlNames names) {
            return "drop " + object.name();
        }
    }

    /** Another definition for an object that stays where it is. */
    record Replace(OtherObject from, OtherObject object) implements ObjectChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replace(this);
        }

        @Override
        public String describe(SqlNames names) {
            return "change " + object.name();
        }
    }

    /** One method for each thing that can happen. */
    interface Visitor<R> {
        R create(Create change);

        R drop(Drop change);

        R replace(Replace change);
    }
}

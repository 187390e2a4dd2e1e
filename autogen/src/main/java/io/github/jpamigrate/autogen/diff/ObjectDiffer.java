package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.ObjectName;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the objects that are known by PostgreSQL's own words alone, and finds those that stand in the way of other
 * changes: they are taken down and made again around them.
 */
final class ObjectDiffer {
    private final Pairs<ObjectName, OtherObject> pairs;
    private final Set<ColumnName> columns = new TreeSet<>();
    private final Set<ObjectName> moving = new TreeSet<>();
    private final List<Change> changes = new ArrayList<>();

    /** @param others changes of tables and of what belongs to them */
    ObjectDiffer(Database from, Database to, List<Change> others) {
        pairs = Pairs.of(from.others(), to.others(), OtherObject::name);
        others.forEach(this::note);
        pairs.removed().forEach(object -> moving.add(object.name()));
        takeDown();
        pairs.removed().forEach(object -> changes.add(new ObjectChange.Drop(object)));
        pairs.added().forEach(object -> changes.add(new ObjectChange.Create(object, List.of())));
        pairs.both().forEach(this::change);
    }

    List<Change> changes() {
        return changes;
    }

    private void note(Change change) {
        if (change instanceof TableChange.Drop drop) {
            moving.add(ObjectName.table(drop.table().name()));
        } else if (change instanceof ConstraintChange.Drop drop
                && drop.constraint().kind() == Constraint.Kind.PRIMARY_KEY) {
            moving.add(ObjectName.primaryKey(drop.table()));
        } else if (change instanceof SequenceChange.Drop drop) {
            moving.add(ObjectName.sequence(drop.sequence().name()));
        } else if (change instanceof EnumTypeChange.Drop drop) {
            moving.add(ObjectName.enumType(drop.type().name()));
        } else if (change instanceof EnumTypeChange.Retire retire) {
            moving.add(ObjectName.enumType(retire.from().name()));
        } else if (change instanceof ColumnChange.Drop drop) {
            columns.add(new ColumnName(drop.table(), drop.column().name()));
        } else if (change instanceof ColumnChange.Alter alter && alter.isRetyped()) {
            columns.add(new ColumnName(alter.table(), alter.to().name()));
        }
    }

    /** What stands on something that moves has to move too, until nothing more does. */
    private void takeDown() {
        boolean more = true;
        while (more) {
            more = false;
            for (Pairs.Pair<OtherObject> pair : pairs.both()) {
                more |= mustMove(pair) && moving.add(pair.from().name());
            }
        }
    }

    private boolean mustMove(Pairs.Pair<OtherObject> pair) {
        OtherObject object = pair.from();
        return object.uses().stream().anyMatch(columns::contains)
                || object.recipe().needs().stream().anyMatch(moving::contains)
                || !object.isSameAs(pair.to()) && !isChangedInPlace(pair);
    }

    private static boolean isChangedInPlace(Pairs.Pair<OtherObject> pair) {
        Recipe from = pair.from().recipe();
        Recipe to = pair.to().recipe();
        boolean sameText = pair.from().definition().equals(pair.to().definition());
        return sameText || from.header().isPresent() && from.header().equals(to.header());
    }

    private void change(Pairs.Pair<OtherObject> pair) {
        OtherObject from = pair.from();
        if (moving.contains(from.name())) {
            changes.add(new ObjectChange.Drop(from));
            changes.add(new ObjectChange.Create(pair.to(), from.recipe().grants()));
        } else if (!from.isSameAs(pair.to())) {
            changes.add(new ObjectChange.Replace(from, pair.to()));
        }
    }
}

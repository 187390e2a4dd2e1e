package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ConstraintChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** A constraint on a table that may have rows: those that violate it stop the script. */
final class NewConstraintHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, List<Change> all) {
        if (!(change instanceof ConstraintChange.Add add) || isNew(add.table(), all) || isPutBack(add, all)) {
            return Optional.empty();
        }
        String name = add.table() + "." + add.constraint().name();
        String object = add.constraint().kind().words() + " " + name + ", rows that violate it";
        return Optional.of(new Hazard(Hazard.MAY_FAIL, object));
    }

    private static boolean isNew(QualifiedName table, List<Change> all) {
        return all.stream()
                .anyMatch(change -> change instanceof TableChange.Create create
                        && create.table().name().equals(table));
    }

    private static boolean isPutBack(ConstraintChange.Add add, List<Change> all) {
        return all.stream()
                .anyMatch(change -> change instanceof ConstraintChange.Drop drop
                        && drop.table().equals(add.table())
                        && drop.constraint()
                                .definition()
                                .equals(add.constraint().definition()));
    }
}

package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ConstraintChange;
import java.util.Optional;

/** A constraint on a table that may have rows: those that violate it stop the script. */
final class NewConstraintHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        if (!(change instanceof ConstraintChange.Add add) || plan.creates(add.table()) || isPutBack(add, plan)) {
            return Optional.empty();
        }
        if (new KnownToHold(plan).test(add)) {
            return Optional.empty();
        }
        String name = plan.name(add.table(), add.constraint().name());
        String object = add.constraint().kind().words() + " " + name + ", rows that violate it";
        return Optional.of(new Hazard(Hazard.MAY_FAIL, object));
    }

    private static boolean isPutBack(ConstraintChange.Add add, Inspected plan) {
        return plan.all(ConstraintChange.Drop.class)
                .anyMatch(drop -> drop.table().equals(add.table())
                        && drop.constraint()
                                .definition()
                                .equals(add.constraint().definition()));
    }
}

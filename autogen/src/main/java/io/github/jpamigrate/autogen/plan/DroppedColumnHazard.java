package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import java.util.Optional;

/**
 * A column is dropped with its values, also when what takes its place is computed; only a computed column loses nothing when
 * it is computed again.
 */
final class DroppedColumnHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        if (!(change instanceof ColumnChange.Drop drop) || isComputedAgain(drop, plan)) {
            return Optional.empty();
        }
        String name = plan.name(drop.table(), drop.column().name());
        return Optional.of(new Hazard(Hazard.DATA_LOSS, "column " + name));
    }

    private static boolean isComputedAgain(ColumnChange.Drop drop, Inspected plan) {
        return drop.column().generation().isPresent()
                && plan.all(ColumnChange.Add.class)
                        .filter(add -> add.table().equals(drop.table()))
                        .filter(add -> add.column().name().equals(drop.column().name()))
                        .anyMatch(add -> add.column().generation().isPresent());
    }
}

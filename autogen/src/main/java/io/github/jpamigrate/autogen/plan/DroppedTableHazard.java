package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.TableChange;
import java.util.Optional;

/** A table is dropped with its rows. */
final class DroppedTableHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        return change instanceof TableChange.Drop drop
                ? Optional.of(new Hazard(
                        Hazard.DATA_LOSS, "table " + plan.name(drop.table().name())))
                : Optional.empty();
    }
}

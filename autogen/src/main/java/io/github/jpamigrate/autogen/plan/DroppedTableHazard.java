package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ObjectChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import java.util.Optional;

/** A table or a partition is dropped with its rows. */
final class DroppedTableHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        if (change instanceof ObjectChange.Drop drop && drop.object().kind().equals("partition")) {
            return Optional.of(
                    new Hazard(Hazard.DATA_LOSS, "partition " + drop.object().identity()));
        }
        return change instanceof TableChange.Drop drop
                ? Optional.of(new Hazard(
                        Hazard.DATA_LOSS, "table " + plan.name(drop.table().name())))
                : Optional.empty();
    }
}

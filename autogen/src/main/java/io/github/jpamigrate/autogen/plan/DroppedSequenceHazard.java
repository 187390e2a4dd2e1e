package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.SequenceChange;
import java.util.Optional;

/** A sequence is dropped, and with it the knowledge of the last number given out. */
final class DroppedSequenceHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        return change instanceof SequenceChange.Drop drop
                ? Optional.of(new Hazard(
                        Hazard.DATA_LOSS,
                        "sequence " + plan.name(drop.sequence().name())))
                : Optional.empty();
    }
}

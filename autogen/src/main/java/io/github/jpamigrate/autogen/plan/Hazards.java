package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All hazards that are known. */
final class Hazards {
    private static final List<HazardRule> RULES = List.of(
            new DroppedTableHazard(),
            new DroppedColumnHazard(),
            new DroppedSequenceHazard(),
            new LossyTypeHazard(),
            new NarrowedTypeHazard(),
            new AssumedZoneHazard(),
            new RemovedLabelHazard(),
            new RequiredColumnHazard(),
            new PlaceholderHazard(),
            new NotNullHazard(),
            new NewConstraintHazard(),
            new NewUniqueIndexHazard(),
            new RenameHazard());

    private Hazards() {}

    static List<Hazard> of(Inspected plan) {
        return plan.changes().stream()
                .flatMap(change -> inspect(change, plan))
                .distinct()
                .toList();
    }

    private static Stream<Hazard> inspect(Change change, Inspected plan) {
        return RULES.stream().map(rule -> rule.inspect(change, plan)).flatMap(Optional::stream);
    }
}

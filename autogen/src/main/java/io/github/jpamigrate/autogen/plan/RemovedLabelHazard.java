package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.EnumTypeChange;
import java.util.List;
import java.util.Optional;

/** A label of an enum type goes: rows that still hold it stop the script. */
final class RemovedLabelHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        if (!(change instanceof EnumTypeChange.Retire retire)) {
            return Optional.empty();
        }
        List<String> removed = retire.from().labels().stream()
                .filter(label -> !retire.to().labels().contains(label))
                .toList();
        return removed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hazard(
                        Hazard.MAY_FAIL,
                        "enum type %s, rows that hold %s"
                                .formatted(plan.name(retire.to().name()), String.join(", ", removed))));
    }
}

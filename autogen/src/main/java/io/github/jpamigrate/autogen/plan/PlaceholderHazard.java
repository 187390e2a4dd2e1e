package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Fill;
import java.util.Optional;

/** A required column comes back without its values: rows get one that says nothing. */
final class PlaceholderHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        if (!(change instanceof ColumnChange.Add add) || add.fill().kind() != Fill.Kind.PLACEHOLDER) {
            return Optional.empty();
        }
        String name = plan.name(add.table(), add.column().name());
        String value = add.fill().expression().orElseThrow();
        return Optional.of(new Hazard(Hazard.PLACEHOLDER, "column " + name + ", rows get " + value));
    }
}

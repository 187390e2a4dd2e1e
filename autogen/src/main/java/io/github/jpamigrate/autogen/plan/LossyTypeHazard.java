package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import java.util.Optional;

/** The new type cannot hold all that the old one could, and PostgreSQL cuts or rounds without a word. */
final class LossyTypeHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        if (!(change instanceof ColumnChange.Alter alter)) {
            return Optional.empty();
        }
        SqlType from = SqlType.parse(alter.from().type());
        SqlType to = SqlType.parse(alter.to().type());
        return from.losesSilentlyIn(to)
                ? Optional.of(new Hazard(
                        Hazard.DATA_LOSS,
                        "column %s, %s to %s"
                                .formatted(
                                        plan.name(alter.table(), alter.to().name()),
                                        alter.from().type(),
                                        alter.to().type())))
                : Optional.empty();
    }
}

package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Fill;
import java.util.Optional;

/** A column becomes NOT NULL: rows without a value stop the script. */
final class NotNullHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        boolean becomesRequired = change instanceof ColumnChange.Alter alter
                && alter.from().nullable()
                && !alter.to().nullable()
                && alter.fill().kind() == Fill.Kind.NONE;
        if (!becomesRequired) {
            return Optional.empty();
        }
        ColumnChange.Alter alter = (ColumnChange.Alter) change;
        String name = plan.name(alter.table(), alter.to().name());
        return Optional.of(new Hazard(Hazard.MAY_FAIL, "column " + name + ", rows without a value"));
    }
}

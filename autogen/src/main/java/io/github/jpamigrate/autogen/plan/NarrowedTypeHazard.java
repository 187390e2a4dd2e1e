package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Conversion;
import io.github.jpamigrate.autogen.diff.SqlType;
import java.util.Optional;

/** The new type takes less than the old one: values that do not fit stop the script. */
final class NarrowedTypeHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        if (!(change instanceof ColumnChange.Alter alter) || alter.conversion().isAnswered()) {
            return Optional.empty();
        }
        SqlType from = SqlType.parse(alter.from().type());
        SqlType to = SqlType.parse(alter.to().type());
        boolean constants = alter.conversion().kind() == Conversion.Kind.BY_CONSTANTS;
        return (constants ? !to.holdsAnyName() : from.mayFailIn(to))
                ? Optional.of(new Hazard(
                        Hazard.MAY_FAIL,
                        "column %s, values that do not fit %s"
                                .formatted(
                                        plan.name(alter.table(), alter.to().name()),
                                        alter.to().type())))
                : Optional.empty();
    }
}

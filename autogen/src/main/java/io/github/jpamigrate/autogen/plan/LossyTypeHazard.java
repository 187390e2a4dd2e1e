package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Conversion;
import io.github.jpamigrate.autogen.diff.SqlType;
import java.util.Optional;

/** The new type cannot hold all that the old one could, and PostgreSQL cuts or rounds without a word. */
final class LossyTypeHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        if (!(change instanceof ColumnChange.Alter alter)
                || alter.conversion().kind() == Conversion.Kind.BY_CONSTANTS) {
            return Optional.empty();
        }
        SqlType from = SqlType.parse(alter.from().type());
        SqlType to = SqlType.parse(alter.to().type());
        // nothing is known of an expression that was given, but what it was given for
        boolean answered = alter.conversion().isAnswered();
        boolean loses = from.losesSilentlyIn(to) || answered && from.mayFailIn(to) && isNarrowing(from, to);
        return loses
                ? Optional.of(new Hazard(
                        Hazard.DATA_LOSS,
                        "column %s, %s to %s"
                                .formatted(
                                        plan.name(alter.table(), alter.to().name()),
                                        alter.from().type(),
                                        alter.to().type())))
                : Optional.empty();
    }

    private static boolean isNarrowing(SqlType from, SqlType to) {
        return from.base().equals(to.base()) || from.isText() && to.isText() || from.isNumber() && to.isNumber();
    }
}

package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import java.util.Optional;

/** Times get or lose a zone, which no row says: they are taken as UTC. */
final class AssumedZoneHazard implements HazardRule {
    private static final String UTC = " AT TIME ZONE 'UTC'";

    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        if (!(change instanceof ColumnChange.Alter alter) || alter.conversion().isAnswered()) {
            return Optional.empty();
        }
        return alter.conversion()
                .using()
                .filter(expression -> expression.contains(UTC))
                .map(expression -> new Hazard(
                        Hazard.ASSUMPTION,
                        "column " + plan.name(alter.table(), alter.to().name()) + ", times without a zone are UTC"));
    }
}

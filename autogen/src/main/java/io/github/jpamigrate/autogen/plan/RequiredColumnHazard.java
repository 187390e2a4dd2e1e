package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Fill;
import io.github.jpamigrate.autogen.schema.Column;
import java.util.Optional;

/**
 * A NOT NULL column without a value for the rows that are there: the script stops unless the table is empty. One that
 * somebody has still to write is no hazard, since the script does not run without it.
 */
final class RequiredColumnHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        if (!(change instanceof ColumnChange.Add add)
                || hasValue(add.column())
                || add.fill().kind() != Fill.Kind.NONE) {
            return Optional.empty();
        }
        String name = plan.name(add.table(), add.column().name());
        return Optional.of(new Hazard(Hazard.MAY_FAIL, "column " + name + ", required but without a value for rows"));
    }

    private static boolean hasValue(Column column) {
        return column.nullable()
                || column.defaultExpression().isPresent()
                || column.identity().isPresent()
                || column.generation().isPresent();
    }
}

package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.EnumTypeChange;
import io.github.jpamigrate.autogen.diff.SchemaChange;
import io.github.jpamigrate.autogen.diff.SequenceChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that statements of the application name gets another name: the version that is running fails from then on. */
final class RenameHazard implements HazardRule {
    @Override
    public Optional<Hazard> inspect(Change change, Inspected plan) {
        return renamed(change, plan).map(object -> new Hazard(Hazard.BREAKS_RUNNING, object));
    }

    private static Optional<String> renamed(Change change, Inspected plan) {
        if (change instanceof ColumnChange.Rename column) {
            return text("column", plan.name(column.table(), column.from()), SqlNames.quote(column.to()));
        }
        if (change instanceof TableChange.Rename table) {
            return text("table", plan.name(table.from()), plan.name(table.to()));
        }
        if (change instanceof SchemaChange.Rename schema) {
            return text("schema", SqlNames.quote(schema.from()), SqlNames.quote(schema.to()));
        }
        if (change instanceof EnumTypeChange.RenameLabel label) {
            return text("label", plan.name(label.type(), label.from()), SqlNames.quote(label.to()));
        }
        if (change instanceof EnumTypeChange.Rename type) {
            return text("enum type", plan.name(type.from()), plan.name(type.to()));
        }
        boolean onItsOwn = Stream.concat(plan.all(TableChange.Rename.class), plan.all(ColumnChange.Rename.class))
                .findAny()
                .isEmpty();
        return change instanceof SequenceChange.Rename sequence && onItsOwn
                ? text("sequence", plan.name(sequence.from()), plan.name(sequence.to()))
                : Optional.empty();
    }

    private static Optional<String> text(String kind, String from, String to) {
        return Optional.of("%s %s, renamed to %s".formatted(kind, from, to));
    }
}

package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Finds changes that no script may try: they would fail, or do something else than they say. */
public final class Unsupported {
    private final SqlNames names;
    private final Database from;
    private final List<Refusal> refusals = new ArrayList<>();

    private Unsupported(Database from) {
        this.from = from;
        this.names = new SqlNames(from.defaultSchema());
    }

    /** The changes of {@code from} that are refused, with the reason. */
    public static List<Refusal> among(List<Change> changes, Database from) {
        Unsupported unsupported = new Unsupported(from);
        changes.forEach(unsupported::inspect);
        return unsupported.refusals;
    }

    private void inspect(Change change) {
        if (change instanceof TableChange.Create create) {
            inspectOptions(create.table());
        }
        if (change instanceof TableChange.Drop drop) {
            inspectOptions(drop.table());
            drop.table().columns().forEach(column -> inspectUses(drop.table().name(), column, "dropped"));
        }
        if (change instanceof ColumnChange.Drop drop) {
            inspectUses(drop.table(), drop.column(), "dropped");
        }
        if (change instanceof ColumnChange.Alter alter && isRetyped(alter)) {
            inspectUses(alter.table(), alter.from(), "changed in its type");
            inspectCast(alter);
        }
    }

    private static boolean isRetyped(ColumnChange.Alter alter) {
        return alter.recast()
                || !alter.from().type().equals(alter.to().type())
                || !alter.from().collation().equals(alter.to().collation());
    }

    private void inspectOptions(Table table) {
        for (String option : table.options().keySet()) {
            String reason = "it has the option %s, and a table with it can be neither created nor dropped yet";
            refusals.add(new Refusal("table " + names.of(table.name()), reason.formatted(option)));
        }
    }

    private void inspectUses(QualifiedName table, Column column, String what) {
        ColumnName name = new ColumnName(table, column.name());
        for (OtherObject object : from.others()) {
            if (object.uses().contains(name)) {
                String reason = "it is used by the %s %s, so it cannot be %s yet";
                refusals.add(new Refusal(
                        "column " + names.of(name), reason.formatted(object.kind(), object.identity(), what)));
            }
        }
    }

    private void inspectCast(ColumnChange.Alter alter) {
        if (TypeCast.between(alter.from(), alter.to(), alter.recast()).known()) {
            return;
        }
        String reason = "no conversion from %s to %s is known that is right for every value"
                .formatted(alter.from().type(), alter.to().type());
        refusals.add(new Refusal(
                "column " + names.of(new ColumnName(alter.table(), alter.to().name())), reason));
    }
}

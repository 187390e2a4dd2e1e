package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.answer.ColumnAnswers;
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
    private final boolean back;
    private final ColumnAnswers usings;
    private final List<Refusal> refusals = new ArrayList<>();

    private Unsupported(Database from, boolean back) {
        this.from = from;
        this.back = back;
        this.names = new SqlNames(from.defaultSchema());
        this.usings = ColumnAnswers.of("migrate.using", List.of(), names);
    }

    /** The changes of {@code from} that are refused, with the reason. */
    public static List<Refusal> among(List<Change> changes, Database from) {
        return among(changes, from, false);
    }

    /**
     * The same for one direction of a revision.
     *
     * @param back whether they are those of a downgrade
     */
    public static List<Refusal> among(List<Change> changes, Database from, boolean back) {
        Unsupported unsupported = new Unsupported(from, back);
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
        if (change instanceof ColumnChange.Alter alter && alter.isRetyped()) {
            inspectUses(alter.table(), alter.from(), "changed in its type");
            inspectCast(alter);
        }
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
        if (alter.conversion().isKnown()) {
            return;
        }
        ColumnName name = new ColumnName(alter.table(), alter.to().name());
        String reason = "no conversion from %s to %s is known that is right for every value; give the expression: %s"
                .formatted(alter.from().type(), alter.to().type(), usings.flag(name, back, "<expression>"));
        refusals.add(new Refusal("column " + names.of(name), reason));
    }
}

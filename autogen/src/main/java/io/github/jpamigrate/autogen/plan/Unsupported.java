package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.answer.ColumnAnswers;
import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Difference;
import io.github.jpamigrate.autogen.diff.ObjectChange;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.ObjectName;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.schema.TableOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds changes that no script may try: they would fail, or do something else than they say. */
public final class Unsupported {
    private final SqlNames names;
    private final Database from;
    private final boolean back;
    private final ColumnAnswers usings;
    private final List<Change> all;
    private final RelatedTables related;
    private final Set<ObjectName> made = new TreeSet<>();
    private final Set<ObjectName> removed = new TreeSet<>();
    private final Set<ColumnName> added = new TreeSet<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private Unsupported(List<Change> all, Database from, boolean back) {
        this.all = all;
        this.from = from;
        this.back = back;
        this.names = new SqlNames(from.defaultSchema());
        this.usings = ColumnAnswers.of("migrate.using", List.of(), names);
        this.related = new RelatedTables(from);
        all.forEach(this::note);
    }

    private void note(Change change) {
        if (change instanceof ObjectChange.Drop drop) {
            removed.add(drop.object().name());
        } else if (change instanceof ObjectChange object) {
            made.add(object.object().name());
        } else if (change instanceof ColumnChange.Add add) {
            added.add(new ColumnName(add.table(), add.column().name()));
        }
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
        Unsupported unsupported = new Unsupported(changes, from, back);
        changes.forEach(unsupported::inspect);
        return unsupported.refusals;
    }

    /** The difference without the changes that are refused. */
    public static Difference leftOut(Difference difference, Database from) {
        Unsupported unsupported = new Unsupported(difference.changes(), from, false);
        return difference.keeping(change -> {
            unsupported.refusals.clear();
            unsupported.inspect(change);
            return unsupported.refusals.isEmpty();
        });
    }

    private void inspect(Change change) {
        related.inspect(change).ifPresent(refusals::add);
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
        if (change instanceof ObjectChange object) {
            inspectObject(object);
        }
    }

    private void inspectOptions(Table table) {
        for (String option : table.options().keySet()) {
            if (!TableOption.isCreated(option)) {
                String reason = "it has the option %s, and a table with it can be neither created nor dropped yet";
                refusals.add(new Refusal("table " + names.of(table.name()), reason.formatted(option)));
            }
        }
    }

    /** What uses the column is taken down around the change, unless it cannot be, or would lack the column afterwards. */
    private void inspectUses(QualifiedName table, Column column, String what) {
        ColumnName name = new ColumnName(table, column.name());
        for (OtherObject object : from.others()) {
            boolean stays = !removed.contains(object.name())
                    || what.equals("dropped")
                            && made.contains(object.name())
                            && !added.contains(name)
                            && usedAfterwards(object.name(), name);
            if (object.uses().contains(name) && stays) {
                String reason = "it is used by the %s %s, so it cannot be %s";
                refusals.add(new Refusal(
                        "column " + names.of(name), reason.formatted(object.kind(), object.identity(), what)));
            }
        }
    }

    private boolean usedAfterwards(ObjectName object, ColumnName column) {
        return all.stream()
                .filter(ObjectChange.Create.class::isInstance)
                .map(change -> ((ObjectChange.Create) change).object())
                .anyMatch(created ->
                        created.name().equals(object) && created.uses().contains(column));
    }

    private void inspectObject(ObjectChange change) {
        OtherObject object = change.object();
        if (!object.recipe().isComplete()) {
            String what = change instanceof ObjectChange.Create
                    ? "creating"
                    : change instanceof ObjectChange.Drop ? "dropping" : "changing";
            refusals.add(new Refusal(object.name().toString(), what + " a " + object.kind() + " is not supported yet"));
        }
        if (change instanceof ObjectChange.Create && removed.contains(object.name())) {
            inspectTables(object);
        }
    }

    /** A table that needs what is taken down would have to be taken apart itself. */
    private void inspectTables(OtherObject object) {
        from.others().stream()
                .filter(before -> before.name().equals(object.name()))
                .flatMap(before -> before.recipe().neededBy().stream())
                .filter(object.recipe().neededBy()::contains)
                .filter(table -> all.stream()
                        .noneMatch(change -> change instanceof TableChange.Create create
                                && create.table().name().equals(table)))
                .forEach(table -> refusals.add(new Refusal(
                        object.name().toString(),
                        "it would have to be made anew, and table " + names.of(table) + " needs it meanwhile")));
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

package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Compares two databases strictly, one kind of object after the other. */
public final class Differ {
    private final Database from;
    private final Database to;

    private Differ(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    /** What would turn {@code from} into {@code to}; empty when they are equal but for the order of columns. */
    public static Difference diff(Database from, Database to) {
        return new Differ(from, to).diff();
    }

    private Difference diff() {
        SqlNames names = new SqlNames(to.defaultSchema());
        List<Refusal> refusals = new ArrayList<>();
        List<Change> changes = new ArrayList<>(SchemaDiffer.diff(from.schemas(), to.schemas()));
        EnumTypeDiffer enumTypes = new EnumTypeDiffer(from, to);
        changes.addAll(enumTypes.changes());
        changes.addAll(new SequenceDiffer(from, to).changes());

        Pairs<QualifiedName, Table> tables = Pairs.of(from.tables(), to.tables(), Table::name);
        tables.added().forEach(table -> changes.add(new TableChange.Create(table)));
        tables.removed().forEach(table -> changes.add(new TableChange.Drop(table)));
        Rebuilt rebuilt = new Rebuilt();
        for (Pairs.Pair<Table> pair : tables.both()) {
            List<Change> columns = new ColumnDiffer(pair.from(), pair.to(), enumTypes, rebuilt).changes();
            TableDiffer differ = new TableDiffer(pair.from(), pair.to(), columns, names);
            changes.addAll(differ.changes());
            refusals.addAll(differ.refusals());
            changes.addAll(columns);
        }
        changes.addAll(new ConstraintDiffer(tables, rebuilt).changes());
        changes.addAll(new IndexDiffer(tables, rebuilt).changes());
        changes.addAll(new ObjectDiffer(from, to, changes).changes());
        return new Difference(SwappedNames.apart(changes), refusals, names);
    }
}

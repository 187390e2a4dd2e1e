package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares the indexes of all tables. */
final class IndexDiffer {
    /** Nothing but columns of the table, which survive a change of an enum type in place. */
    private static final Pattern PLAIN = Pattern.compile("USING \\w+ \\([^()':]*\\)");

    private final Rebuilt rebuilt;
    private final List<Change> changes = new ArrayList<>();

    IndexDiffer(Pairs<QualifiedName, Table> tables, Rebuilt rebuilt) {
        this.rebuilt = rebuilt;
        for (Table table : tables.added()) {
            table.indexes().forEach(index -> changes.add(new IndexChange.Create(table.name(), index)));
        }
        for (Pairs.Pair<Table> pair : tables.both()) {
            compare(pair.from(), pair.to());
        }
    }

    List<Change> changes() {
        return changes;
    }

    private void compare(Table from, Table to) {
        Matched<Index> matched = Matched.of(
                from.indexes(),
                to.indexes(),
                Index::name,
                index -> List.of(index.unique(), index.definition(), index.valid()));
        matched.removed().forEach(index -> changes.add(new IndexChange.Drop(to.name(), index)));
        matched.added().forEach(index -> changes.add(new IndexChange.Create(to.name(), index)));
        for (Pairs.Pair<Index> pair : matched.same()) {
            compare(to.name(), pair.from(), pair.to());
        }
    }

    private void compare(QualifiedName table, Index from, Index to) {
        if (mustGiveWay(table, from)) {
            changes.add(new IndexChange.Drop(table, from));
            changes.add(new IndexChange.Create(table, to));
            return;
        }
        if (!from.name().equals(to.name())) {
            changes.add(new IndexChange.Rename(table, from, to));
        }
    }

    private boolean mustGiveWay(QualifiedName table, Index index) {
        boolean plain = PLAIN.matcher(index.definition()).matches();
        return plain
                ? rebuilt.breaksAny(table, index.columns())
                : rebuilt.breaksExpression(table, index.columns())
                        || rebuilt.misreads(table, index.columns(), index.definition());
    }
}

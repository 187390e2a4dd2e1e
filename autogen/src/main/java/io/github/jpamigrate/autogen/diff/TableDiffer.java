package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.schema.TableOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what belongs to a table as a whole. */
final class TableDiffer {
    private final List<Change> columns;
    private final SqlNames names;
    private final List<Change> changes = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** @param columns what happens to the table's columns */
    TableDiffer(Table before, Table to, List<Change> columns, SqlNames names) {
        this.columns = columns;
        this.names = names;
        Table from = withoutThoseOfNewColumns(before, to);
        if (!from.comment().equals(to.comment())) {
            changes.add(new TableChange.Comment(to.name(), from.comment(), to.comment()));
        }
        TreeSet<String> options = new TreeSet<>(from.options().keySet());
        options.addAll(to.options().keySet());
        List<String> altered = options.stream()
                .filter(option -> isChanged(option, from, to))
                .filter(option -> TableOption.isAltered(option) || refused(option, from, to))
                .toList();
        if (!altered.isEmpty()) {
            changes.add(new TableChange.Alter(from, to, altered));
        }
    }

    private boolean isChanged(String option, Table from, Table to) {
        Optional<Column> column = TableOption.column(option, to.columns());
        boolean gone = TableOption.isOfColumn(option) && column.isEmpty();
        boolean lost = to.option(option).isPresent()
                && column.filter(this::isStoredAnew).isPresent();
        return !gone && (lost || !from.option(option).equals(to.option(option)));
    }

    /** A column that is made again has nothing of what the one before had. */
    private Table withoutThoseOfNewColumns(Table before, Table to) {
        SortedMap<String, String> options = new TreeMap<>(before.options());
        options.keySet().removeIf(option -> TableOption.column(option, to.columns())
                .filter(this::isMadeAgain)
                .isPresent());
        return new Table(
                before.name(), before.comment(), before.columns(), before.constraints(), before.indexes(), options);
    }

    private boolean isMadeAgain(Column column) {
        return columns.stream()
                .anyMatch(change -> change instanceof ColumnChange.Add add
                        && add.column().name().equals(column.name()));
    }

    /** A column that gets another type is stored as PostgreSQL sees fit. */
    private boolean isStoredAnew(Column column) {
        return columns.stream()
                .anyMatch(change -> change instanceof ColumnChange.Alter alter
                        && alter.isRetyped()
                        && alter.to().name().equals(column.name()));
    }

    private boolean refused(String option, Table from, Table to) {
        String reason = "%s changes from %s to %s, which is not supported yet"
                .formatted(
                        option,
                        from.option(option).orElse("none"),
                        to.option(option).orElse("none"));
        refusals.add(new Refusal("table " + names.of(to.name()), reason));
        return false;
    }

    List<Change> changes() {
        return changes;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}

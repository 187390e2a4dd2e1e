package io.github.jpamigrate.autogen.schema;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An ordinary, partitioned or foreign table.
 *
 * @param columns in the table's order, which is part of the value but no difference to a differ
 * @param constraints sorted by kind, then by name
 * @param indexes sorted by name; indexes behind a constraint are not listed
 * @param options what else the catalog holds of the table, by name ({@code unlogged}, {@code with}, {@code partition
 *     by}, {@code row level security}, {@code inherits} …); empty for what Hibernate creates
 */
public record Table(
        QualifiedName name,
        Optional<String> comment,
        List<Column> columns,
        List<Constraint> constraints,
        List<Index> indexes,
        SortedMap<String, String> options) {

    public Table {
        columns = List.copyOf(columns);
        constraints = constraints.stream()
                .sorted(Comparator.comparing(Constraint::kind).thenComparing(Constraint::name))
                .toList();
        indexes = indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    /** The value of an option, one of {@link TableOption}. */
    public Optional<String> option(String option) {
        return Optional.ofNullable(options.get(option));
    }

    public boolean isUnlogged() {
        return options.containsKey(TableOption.UNLOGGED);
    }

    public Optional<PrimaryKey> primaryKey() {
        return constraints(PrimaryKey.class).stream().findFirst();
    }

    /** The constraints of one kind, sorted by name. */
    public <C extends Constraint> List<C> constraints(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

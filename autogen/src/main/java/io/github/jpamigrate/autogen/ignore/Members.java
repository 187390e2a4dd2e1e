package io.github.jpamigrate.autogen.ignore;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is ignored inside a table that is not. */
final class Members {
    private final Ignored ignored;
    private final Table desired;

    Members(Ignored ignored, Table desired) {
        this.ignored = ignored;
        this.desired = desired;
    }

    /** The table with its ignored members as the current one has them. */
    Table settled(Optional<Table> existing) {
        Table current = existing.orElseGet(
                () -> new Table(desired.name(), Optional.empty(), List.of(), List.of(), List.of(), new TreeMap<>()));
        return new Table(
                desired.name(),
                ignored.is(Kind.COMMENT, desired.name().schema(), desired.name().name())
                        ? current.comment()
                        : desired.comment(),
                columns(current),
                members(
                        current,
                        Table::constraints,
                        (Constraint constraint) -> ignored.ignores(desired.name(), constraint)),
                members(current, Table::indexes, (Index index) -> ignored.ignores(desired.name(), index)),
                desired.options());
    }

    private List<Column> columns(Table current) {
        return members(current, Table::columns, column -> ignored.is(Kind.COLUMN, name(column))).stream()
                .map(column -> settled(column, current.column(column.name())))
                .toList();
    }

    private <T> List<T> members(Table current, Function<Table, List<T>> of, Predicate<T> isIgnored) {
        List<T> members = new ArrayList<>(
                of.apply(desired).stream().filter(Predicate.not(isIgnored)).toList());
        members.addAll(of.apply(current).stream().filter(isIgnored).toList());
        return members;
    }

    private Column settled(Column column, Optional<Column> existing) {
        boolean nullable = existing.map(Column::nullable).orElse(column.nullable());
        return new Column(
                column.name(),
                column.type(),
                ignored.is(Kind.NULLABILITY, name(column)) ? nullable : column.nullable(),
                ignored.is(Kind.DEFAULT, name(column))
                        ? existing.flatMap(Column::defaultExpression)
                        : column.defaultExpression(),
                column.identity(),
                column.generation(),
                column.collation(),
                ignored.is(Kind.COMMENT, name(column)) ? existing.flatMap(Column::comment) : column.comment());
    }

    private ColumnName name(Column column) {
        return new ColumnName(desired.name(), column.name());
    }
}

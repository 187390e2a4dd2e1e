package io.github.jpamigrate.autogen.merge;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Merges tables with their columns, constraints and indexes. */
final class TableMerge {
    private final Findings findings;

    TableMerge(Findings findings) {
        this.findings = findings;
    }

    List<Table> merge(Database current, Database desired, Database declared) {
        desired.tables().stream()
                .filter(wanted -> !findings.isAcceptedAsMissing(name(wanted)))
                .forEach(wanted -> refuseView(wanted, current));
        return new ByName<>(Table::name)
                .merge(
                        current.tables(),
                        desired.tables(),
                        declared.tables(),
                        this::merge,
                        wanted -> findings.isCreated(name(wanted)),
                        now -> !findings.isDropped(name(now)),
                        now -> findings.leaveAlone(name(now)));
    }

    private void refuseView(Table wanted, Database current) {
        String identity = SqlNames.quote(wanted.name().schema()) + "."
                + SqlNames.quote(wanted.name().name());
        current.others().stream()
                .filter(object -> object.kind().endsWith("view"))
                .filter(view -> view.identity().equals(identity))
                .forEach(view -> findings.refuse(
                        name(wanted),
                        "the model maps it as a table, but the database has a " + view.kind()
                                + " of this name; map the entity with @Subselect or @View, or drop the view"));
    }

    private Table merge(Table now, Table wanted, Optional<Table> before) {
        if (!wanted.options().isEmpty() && !wanted.options().equals(now.options())) {
            findings.refuse(name(now), "the model declares " + wanted.options() + ", which is not supported yet");
        }
        Table declared = before.orElse(
                new Table(now.name(), Optional.empty(), List.of(), List.of(), List.of(), new TreeMap<>()));
        Optional<String> comment = new Properties(findings, name(now))
                .optional("comment", now.comment(), wanted.comment(), declared.comment());
        List<Column> columns = columns(now, wanted, declared);
        Set<String> left = new TreeSet<>();
        columns.forEach(column -> left.add(column.name()));
        List<Constraint> constraints = new ConstraintMerge(findings, now).merge(wanted, declared);
        List<Index> indexes = new IndexMerge(findings, now).merge(wanted, declared);
        return new Table(
                now.name(),
                comment,
                columns,
                standing(constraints, left, Constraint::columns, constraint -> findings.name(now, constraint)),
                standing(indexes, left, Index::columns, index -> findings.name(now, index)),
                now.options());
    }

    /** PostgreSQL drops with a column what stands on it, so a script that kept it would promise too much. */
    private <T> List<T> standing(
            List<T> things, Set<String> columns, Function<T, List<String>> needed, Function<T, String> name) {
        things.stream()
                .filter(thing -> !columns.containsAll(needed.apply(thing)))
                .forEach(thing -> findings.goesWithColumn(name.apply(thing)));
        return things.stream()
                .filter(thing -> columns.containsAll(needed.apply(thing)))
                .toList();
    }

    private List<Column> columns(Table now, Table wanted, Table declared) {
        ColumnMerge merge = new ColumnMerge(findings, now);
        return new ByName<>(Column::name)
                .merge(
                        now.columns(),
                        wanted.columns(),
                        declared.columns(),
                        merge::merge,
                        column -> findings.isCreated(findings.name(now, column)),
                        column -> !findings.isDropped(findings.name(now, column)),
                        column -> findings.leaveAlone(findings.name(now, column)));
    }

    private String name(Table table) {
        return findings.name("table", table.name());
    }
}

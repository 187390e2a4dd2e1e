package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.schema.TableOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tables as a whole. */
final class TableRenderer implements TableChange.Visitor<List<String>> {
    private static final Set<Constraint.Kind> INDEXED =
            EnumSet.of(Constraint.Kind.PRIMARY_KEY, Constraint.Kind.UNIQUE, Constraint.Kind.EXCLUSION);

    private final SqlNames names;
    private final TableOptionText options;

    TableRenderer(SqlNames names) {
        this.names = names;
        this.options = new TableOptionText(names);
    }

    @Override
    public List<String> create(TableChange.Create change) {
        Table table = change.table();
        String name = names.of(table.name());
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add("    " + ColumnText.definition(column)));
        table.constraints().stream()
                .filter(constraint -> isPartOfTable(constraint, table))
                .forEach(constraint -> parts.add("    " + ConstraintRenderer.definition(constraint)));
        List<String> statements = new ArrayList<>();
        statements.add("CREATE " + (table.isUnlogged() ? "UNLOGGED " : "") + "TABLE " + name
                + (parts.isEmpty() ? " ()" : " (\n" + String.join(",\n", parts) + "\n)")
                + table.option(TableOption.PARTITION_BY)
                        .map(key -> " PARTITION BY " + key)
                        .orElse(""));
        // what PostgreSQL would overlook while it creates a table
        table.constraints().stream()
                .filter(constraint ->
                        constraint.kind() != Constraint.Kind.FOREIGN_KEY && !isPartOfTable(constraint, table))
                .forEach(constraint ->
                        statements.add("ALTER TABLE " + name + " ADD " + ConstraintRenderer.definition(constraint)));
        table.options().keySet().stream()
                .filter(option -> !option.equals(TableOption.UNLOGGED) && !option.equals(TableOption.PARTITION_BY))
                .forEach(option -> statements.addAll(options.set(table, option)));
        if (table.comment().isPresent()) {
            statements.add(Comments.on("TABLE " + name, table.comment()));
        }
        for (Column column : table.columns()) {
            String object = "COLUMN " + name + "." + SqlNames.quote(column.name());
            column.comment().ifPresent(comment -> statements.add(Comments.on(object, column.comment())));
        }
        return statements;
    }

    /** NOT VALID means nothing in a new table, and of two indexes over the same columns only one would be made. */
    private static boolean isPartOfTable(Constraint constraint, Table table) {
        boolean twin = (constraint.kind() == Constraint.Kind.UNIQUE || constraint.kind() == Constraint.Kind.EXCLUSION)
                && table.constraints().stream()
                        .filter(other -> INDEXED.contains(other.kind()))
                        .anyMatch(
                                other -> other != constraint && other.columns().equals(constraint.columns()));
        return constraint.kind() != Constraint.Kind.FOREIGN_KEY
                && !twin
                && !constraint.definition().endsWith(" NOT VALID");
    }

    @Override
    public List<String> drop(TableChange.Drop change) {
        return List.of("DROP TABLE " + names.of(change.table().name()));
    }

    @Override
    public List<String> rename(TableChange.Rename change) {
        return Moves.of("TABLE", change.from(), change.to(), names);
    }

    @Override
    public List<String> comment(TableChange.Comment change) {
        return List.of(Comments.on("TABLE " + names.of(change.table()), change.to()));
    }

    @Override
    public List<String> alter(TableChange.Alter change) {
        List<String> statements = new ArrayList<>();
        change.options().forEach(option -> statements.addAll(options.change(change.from(), change.to(), option)));
        return statements;
    }
}

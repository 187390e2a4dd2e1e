package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Tables as a whole. */
final class TableRenderer implements TableChange.Visitor<List<String>> {
    private final SqlNames names;

    TableRenderer(SqlNames names) {
        this.names = names;
    }

    @Override
    public List<String> create(TableChange.Create change) {
        Table table = change.table();
        String name = names.of(table.name());
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add("    " + ColumnText.definition(column)));
        table.constraints().stream()
                .filter(constraint -> constraint.kind() != Constraint.Kind.FOREIGN_KEY)
                .forEach(constraint -> parts.add("    " + ConstraintRenderer.definition(constraint)));
        List<String> statements = new ArrayList<>();
        statements.add("CREATE TABLE " + name + " (\n" + String.join(",\n", parts) + "\n)");
        if (table.comment().isPresent()) {
            statements.add(Comments.on("TABLE " + name, table.comment()));
        }
        for (Column column : table.columns()) {
            String object = "COLUMN " + name + "." + SqlNames.quote(column.name());
            column.comment().ifPresent(comment -> statements.add(Comments.on(object, column.comment())));
        }
        return statements;
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
}

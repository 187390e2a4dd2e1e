package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Identity;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SequenceOptions;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.ArrayList;
import java.util.List;

/** Columns of tables that stay. */
final class ColumnRenderer implements ColumnChange.Visitor<List<String>> {
    private final SqlNames names;

    ColumnRenderer(SqlNames names) {
        this.names = names;
    }

    @Override
    public List<String> add(ColumnChange.Add change) {
        return new FillText(names).add(change);
    }

    @Override
    public List<String> drop(ColumnChange.Drop change) {
        return List.of("ALTER TABLE " + names.of(change.table()) + " DROP COLUMN "
                + SqlNames.quote(change.column().name()));
    }

    @Override
    public List<String> rename(ColumnChange.Rename change) {
        return List.of("ALTER TABLE " + names.of(change.table()) + " RENAME COLUMN " + SqlNames.quote(change.from())
                + " TO " + SqlNames.quote(change.to()));
    }

    @Override
    public List<String> comment(ColumnChange.Comment change) {
        String column =
                names.of(change.table()) + "." + SqlNames.quote(change.to().name());
        return List.of(Comments.on("COLUMN " + column, change.to().comment()));
    }

    /** What the old type would not let pass goes first; what needs the new type, or NOT NULL, comes last. */
    @Override
    public List<String> alter(ColumnChange.Alter change) {
        Column from = change.from();
        Column to = change.to();
        boolean retyped = change.isRetyped();
        boolean defaultGoes = from.defaultExpression().isPresent()
                && (retyped || to.defaultExpression().isEmpty());
        List<String> actions = new ArrayList<>();
        if (defaultGoes) {
            actions.add("DROP DEFAULT");
        }
        if (from.identity().isPresent() && to.identity().isEmpty()) {
            actions.add("DROP IDENTITY");
        }
        if (from.generation().isPresent() && to.generation().isEmpty()) {
            actions.add("DROP EXPRESSION");
        }
        if (retyped) {
            actions.add(type(change));
        }
        boolean defaultChanges = !from.defaultExpression().equals(to.defaultExpression());
        if (defaultGoes || defaultChanges) {
            to.defaultExpression().ifPresent(expression -> actions.add("SET DEFAULT " + expression));
        }
        List<String> last = new ArrayList<>();
        if (from.nullable() != to.nullable()) {
            last.add(to.nullable() ? "DROP NOT NULL" : "SET NOT NULL");
        }

        String prefix = "ALTER TABLE " + names.of(change.table()) + " ALTER COLUMN " + SqlNames.quote(to.name()) + " ";
        List<String> statements = new ArrayList<>();
        actions.forEach(action -> statements.add(prefix + action));
        new FillText(names).beforeNotNull(change).ifPresent(statements::add);
        last.forEach(action -> statements.add(prefix + action));
        statements.addAll(identity(change.table(), prefix, from, to));
        return statements;
    }

    private static String type(ColumnChange.Alter change) {
        String using = change.conversion()
                .using()
                .map(expression -> " USING " + expression)
                .orElse("");
        return "TYPE " + ColumnText.typed(change.to()) + using;
    }

    private List<String> identity(QualifiedName table, String prefix, Column from, Column to) {
        if (to.identity().isEmpty()) {
            return List.of();
        }
        Identity wanted = to.identity().get();
        if (from.identity().isEmpty()) {
            return List.of(prefix + "ADD " + ColumnText.identity(wanted), continueAboveHighest(table, to));
        }
        SequenceOptions before = from.identity().get().options();
        SequenceOptions after = wanted.options();
        List<String> statements = new ArrayList<>();
        if (from.identity().get().always() != wanted.always()) {
            statements.add(prefix + "SET GENERATED " + (wanted.always() ? "ALWAYS" : "BY DEFAULT"));
        }
        if (SequenceRoom.isNeeded(before, after)) {
            SequenceOptions room = SequenceRoom.between(before, after);
            statements.addAll(options(prefix, before, room));
            statements.add(returnToStart(table, to, before, after));
            before = room;
        }
        statements.addAll(options(prefix, before, after));
        return statements;
    }

    /** All at once: one limit alone may contradict another that is yet to come. */
    private static List<String> options(String prefix, SequenceOptions from, SequenceOptions to) {
        List<String> options = SequenceText.changes(from, to);
        return options.isEmpty() ? List.of() : List.of(prefix + "SET " + String.join(" SET ", options));
    }

    private String returnToStart(QualifiedName table, Column column, SequenceOptions from, SequenceOptions to) {
        String sequence = "pg_get_serial_sequence(%s, %s)"
                .formatted(SqlNames.literal(names.of(table)), SqlNames.literal(column.name()));
        return "SELECT setval(%1$s, %2$s, false) WHERE coalesce(pg_sequence_last_value(%1$s), %3$s) NOT BETWEEN %4$s AND %5$s"
                .formatted(sequence, to.start(), from.start(), to.minimum(), to.maximum());
    }

    /** A new identity starts at its first number even where rows are there, and would collide with their keys. */
    private String continueAboveHighest(QualifiedName table, Column column) {
        String name = names.of(table);
        return "SELECT setval(pg_get_serial_sequence(%1$s, %2$s), max(%3$s)) FROM %4$s HAVING max(%3$s) >= %5$s"
                .formatted(
                        SqlNames.literal(name),
                        SqlNames.literal(column.name()),
                        SqlNames.quote(column.name()),
                        name,
                        column.identity().orElseThrow().options().start());
    }
}

package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.Fill;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.engine.script.Todo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Statements that give values to the rows that are there. */
final class FillText {
    /** A number, a truth value, or one string with or without a cast: the same for every row, and no call. */
    private static final Pattern CONSTANT = Pattern.compile(
            "-?\\d+(\\.\\d+)?|(?i:true|false)|'(?:[^'\\\\]|'')*'(::[\\w \"]+(\\(\\d+(,\\d+)?\\))?(\\[])?)?");

    private final SqlNames names;

    FillText(SqlNames names) {
        this.names = names;
    }

    /** The statements that add a column and fill it. */
    List<String> add(ColumnChange.Add change) {
        Column column = change.column();
        Optional<String> value = change.fill().expression();
        if (change.fill().kind() == Fill.Kind.NONE) {
            return List.of(alter(change.table()) + "ADD COLUMN " + ColumnText.definition(column));
        }
        if (value.filter(expression -> CONSTANT.matcher(expression).matches()).isPresent()) {
            return addConstant(change, value.get());
        }
        String alterColumn = alter(change.table()) + "ALTER COLUMN " + SqlNames.quote(column.name());
        List<String> statements = new ArrayList<>();
        statements.add(
                alter(change.table()) + "ADD COLUMN " + ColumnText.definition(with(column, true, Optional.empty())));
        statements.add(value.map(expression -> update(change.table(), column, expression))
                .orElseGet(() -> unfinished(change.table(), column)));
        column.defaultExpression().ifPresent(expression -> statements.add(alterColumn + " SET DEFAULT " + expression));
        if (!column.nullable()) {
            statements.add(alterColumn + " SET NOT NULL");
        }
        return statements;
    }

    /** PostgreSQL keeps a constant default in its catalog, and so writes no row. */
    private List<String> addConstant(ColumnChange.Add change, String value) {
        Column column = change.column();
        String alterColumn = alter(change.table()) + "ALTER COLUMN " + SqlNames.quote(column.name());
        return List.of(
                alter(change.table()) + "ADD COLUMN "
                        + ColumnText.definition(with(column, column.nullable(), Optional.of(value))),
                column.defaultExpression()
                        .map(expression -> alterColumn + " SET DEFAULT " + expression)
                        .orElse(alterColumn + " DROP DEFAULT"));
    }

    /** The statement that fills what is empty, if anything does. */
    Optional<String> beforeNotNull(ColumnChange.Alter change) {
        return change.fill()
                .expression()
                .map(expression -> update(change.table(), change.to(), expression) + " WHERE "
                        + SqlNames.quote(change.to().name()) + " IS NULL");
    }

    private String update(QualifiedName table, Column column, String expression) {
        return "UPDATE %s SET %s = %s".formatted(names.of(table), SqlNames.quote(column.name()), expression);
    }

    /** Neither the engine nor psql passes over it: the one knows the mark, the other stops at what is no value. */
    private String unfinished(QualifiedName table, Column column) {
        Todo todo = new Todo("backfill " + names.of(new ColumnName(table, column.name())));
        return todo.line() + "\n" + update(table, column, "<value>");
    }

    private String alter(QualifiedName table) {
        return "ALTER TABLE " + names.of(table) + " ";
    }

    private static Column with(Column column, boolean nullable, Optional<String> expression) {
        return new Column(
                column.name(),
                column.type(),
                nullable,
                expression,
                column.identity(),
                column.generation(),
                column.collation(),
                column.comment());
    }
}

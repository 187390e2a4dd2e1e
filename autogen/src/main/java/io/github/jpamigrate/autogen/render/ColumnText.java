package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Identity;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;

/** A column's definition, as in {@code CREATE TABLE}. */
final class ColumnText {
    private ColumnText() {}

    static String definition(Column column) {
        StringBuilder text = new StringBuilder(SqlNames.quote(column.name()));
        text.append(' ').append(typed(column));
        column.generation().ifPresent(generation -> text.append(" GENERATED ALWAYS AS (")
                .append(generation.expression())
                .append(generation.stored() ? ") STORED" : ") VIRTUAL"));
        column.defaultExpression()
                .ifPresent(expression -> text.append(" DEFAULT ").append(expression));
        column.identity().ifPresent(identity -> text.append(' ').append(identity(identity)));
        if (!column.nullable()) {
            text.append(" NOT NULL");
        }
        return text.toString();
    }

    static String typed(Column column) {
        return column.type()
                + column.collation().map(name -> " COLLATE " + name).orElse("");
    }

    static String identity(Identity identity) {
        List<String> options = SequenceText.options(identity.options());
        String always = identity.always() ? "ALWAYS" : "BY DEFAULT";
        return "GENERATED " + always + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }
}

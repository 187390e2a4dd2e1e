package io.github.jpamigrate.autogen.crawl;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Generation;
import io.github.jpamigrate.autogen.schema.Identity;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of SchemaCrawler's to ours. Names and texts come from attributes: SchemaCrawler trims what it reads as its own,
 * and a name may begin with a blank.
 */
final class TableConversion {
    private static final String OPTION = "OPTION_";
    private static final String STORED = "s";
    private static final String ALWAYS = "a";

    private TableConversion() {}

    static Table table(schemacrawler.schema.Table table) {
        return new Table(
                new QualifiedName(Attributes.text(table, "TRUE_SCHEMA"), Attributes.text(table, "TRUE_NAME")),
                Attributes.optional(table, "COMMENT"),
                columns(table).stream().map(TableConversion::column).toList(),
                List.of(),
                List.of(),
                options(table));
    }

    private static List<schemacrawler.schema.Column> columns(schemacrawler.schema.Table table) {
        return table.getColumns().stream()
                .sorted(Comparator.comparing(schemacrawler.schema.Column::getOrdinalPosition))
                .toList();
    }

    private static Column column(schemacrawler.schema.Column column) {
        return new Column(
                Attributes.text(column, "TRUE_NAME"),
                Attributes.text(column, "TRUE_TYPE"),
                column.isNullable(),
                Attributes.optional(column, "DEFAULT_EXPRESSION"),
                Attributes.optional(column, "IDENTITY")
                        .map(kind -> new Identity(kind.equals(ALWAYS), SequenceConversion.options(column))),
                Attributes.optional(column, "GENERATION")
                        .map(kind ->
                                new Generation(Attributes.text(column, "GENERATION_EXPRESSION"), kind.equals(STORED))),
                Attributes.optional(column, "COLLATION"),
                Attributes.optional(column, "COMMENT"));
    }

    /** What makes the table more than plain, and what makes a column more than a {@link Column} can say. */
    private static SortedMap<String, String> options(schemacrawler.schema.Table table) {
        SortedMap<String, String> options = new TreeMap<>();
        for (String attribute : table.getAttributes().keySet()) {
            if (attribute.startsWith(OPTION)) {
                Attributes.optional(table, attribute)
                        .ifPresent(value -> options.put(words(attribute.substring(OPTION.length())), value));
            }
        }
        for (schemacrawler.schema.Column column : table.getColumns()) {
            Optional<String> particulars = Attributes.optional(column, "PARTICULARS");
            particulars.ifPresent(value -> options.put("column " + Attributes.text(column, "TRUE_NAME"), value));
        }
        return options;
    }

    private static String words(String attribute) {
        return attribute.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

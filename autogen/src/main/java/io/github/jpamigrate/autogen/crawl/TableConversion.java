package io.github.jpamigrate.autogen.crawl;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Generation;
import io.github.jpamigrate.autogen.schema.Identity;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of SchemaCrawler's to ours. Names and texts come from facts: SchemaCrawler trims what it reads as its own, and
 * a name may begin with a blank.
 */
final class TableConversion {
    private static final String STORED = "s";
    private static final String ALWAYS = "a";

    private TableConversion() {}

    static Table table(schemacrawler.schema.Table table) {
        Facts facts = Facts.of(table);
        // SchemaCrawler changes the case of names by the default locale: they must have no i, for Turkish
        SortedMap<String, String> options = new TreeMap<>(Facts.map(table, "EXTRAS"));
        List<Column> columns = new ArrayList<>();
        for (schemacrawler.schema.Column column : inOrder(table)) {
            Facts ofColumn = Facts.of(column);
            columns.add(column(ofColumn, column.isNullable()));
            // what a Column cannot say, such as its storage
            ofColumn.optional("particulars")
                    .ifPresent(particulars -> options.put("column " + ofColumn.text("name"), particulars));
        }
        return new Table(
                new QualifiedName(facts.text("schema"), facts.text("name")),
                facts.optional("comment"),
                columns,
                List.of(),
                List.of(),
                options);
    }

    private static List<schemacrawler.schema.Column> inOrder(schemacrawler.schema.Table table) {
        return table.getColumns().stream()
                .sorted(Comparator.comparing(schemacrawler.schema.Column::getOrdinalPosition))
                .toList();
    }

    private static Column column(Facts facts, boolean nullable) {
        return new Column(
                facts.text("name"),
                facts.text("type"),
                nullable,
                facts.optional("default").map(ListExpressions::normalise),
                facts.optional("identity")
                        .map(kind -> new Identity(
                                kind.equals(ALWAYS),
                                SequenceConversion.options(facts),
                                facts.optional("sequence name"))),
                facts.optional("generation")
                        .map(kind -> new Generation(
                                ListExpressions.normalise(facts.text("generation expression")), kind.equals(STORED))),
                facts.optional("collation"),
                facts.optional("comment"));
    }
}

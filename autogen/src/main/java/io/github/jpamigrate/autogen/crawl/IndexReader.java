package io.github.jpamigrate.autogen.crawl;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Indexes that stand behind no constraint, by table. Not through SchemaCrawler: its model of an index is a list of
 * columns, without expressions, predicate, operator classes and validity, and one without columns it drops silently.
 */
final class IndexReader {
    private final CatalogQueries queries;

    IndexReader(CatalogQueries queries) {
        this.queries = queries;
    }

    Map<QualifiedName, List<Index>> read() {
        return queries.list("indexes", IndexReader::index).stream()
                .collect(groupingBy(OfTable::table, mapping(OfTable::index, toList())));
    }

    private static OfTable index(ResultSet row) throws SQLException {
        return new OfTable(
                new QualifiedName(row.getString("table_schema"), row.getString("table_name")),
                new Index(
                        row.getString("name"),
                        row.getBoolean("is_unique"),
                        CatalogQueries.texts(row, "columns"),
                        ListExpressions.normalise(Definitions.fromUsing(row.getString("definition"))),
                        row.getBoolean("valid")));
    }

    private record OfTable(QualifiedName table, Index index) {}
}

package io.github.jpamigrate.autogen.crawl;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.jpamigrate.autogen.schema.CheckConstraint;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.ExclusionConstraint;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.PrimaryKey;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.UniqueConstraint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Constraints of all kinds, by table. Not through SchemaCrawler: it knows neither exclusion constraints nor what makes a
 * constraint differ (deferrable, NOT VALID, NULLS NOT DISTINCT, INCLUDE), and once it has foreign keys it sorts tables by
 * them in quadratic time.
 */
final class ConstraintReader {
    private final CatalogQueries queries;

    ConstraintReader(CatalogQueries queries) {
        this.queries = queries;
    }

    Map<QualifiedName, List<Constraint>> read() {
        return queries.list("constraints", ConstraintReader::constraint).stream()
                .collect(groupingBy(OfTable::table, mapping(OfTable::constraint, toList())));
    }

    private static OfTable constraint(ResultSet row) throws SQLException {
        QualifiedName table = new QualifiedName(row.getString("table_schema"), row.getString("table_name"));
        String name = row.getString("name");
        String definition = ListExpressions.normalise(row.getString("definition"));
        List<String> key = CatalogQueries.texts(row, "columns");
        List<String> columns = Stream.concat(key.stream(), CatalogQueries.texts(row, "further_columns").stream())
                .toList();
        String type = row.getString("type");
        return new OfTable(
                table,
                switch (type) {
                    case "p" -> new PrimaryKey(name, columns, definition);
                    case "u" -> new UniqueConstraint(name, columns, definition);
                    case "c" -> new CheckConstraint(name, columns, definition);
                    case "x" -> new ExclusionConstraint(name, columns, definition);
                    case "f" ->
                        new ForeignKey(
                                name,
                                columns,
                                new QualifiedName(
                                        row.getString("referenced_schema"), row.getString("referenced_table")),
                                CatalogQueries.texts(row, "referenced_columns"),
                                Definitions.actions(definition),
                                definition);
                    default -> throw new CrawlException("Unknown type of constraint " + type + ": " + name);
                });
    }

    private record OfTable(QualifiedName table, Constraint constraint) {}
}

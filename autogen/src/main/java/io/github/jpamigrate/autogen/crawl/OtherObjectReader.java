package io.github.jpamigrate.autogen.crawl;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Objects that are seen, compared and protected but not changed; a query for each group of kinds, one for what they use. */
final class OtherObjectReader {
    static final List<String> QUERIES = List.of(
            "others/views",
            "others/materialized_view_indexes",
            "others/routines",
            "others/triggers",
            "others/rules",
            "others/policies",
            "others/types",
            "others/partitions",
            "others/statistics",
            "others/extensions",
            "others/event_triggers",
            "others/rare");
    private static final int NOT_NULL_CONSTRAINTS = 18;

    private final CatalogQueries queries;

    OtherObjectReader(CatalogQueries queries) {
        this.queries = queries;
    }

    List<OtherObject> read() {
        Map<Key, List<ColumnName>> uses = queries.list("uses", OtherObjectReader::use).stream()
                .collect(groupingBy(Use::user, mapping(Use::column, toList())));
        return names().flatMap(name -> queries.list(name, row -> object(row, uses)).stream())
                .toList();
    }

    private Stream<String> names() {
        return queries.serverVersion() < NOT_NULL_CONSTRAINTS
                ? QUERIES.stream()
                : Stream.concat(QUERIES.stream(), Stream.of("others/invalid_not_nulls"));
    }

    private static OtherObject object(ResultSet row, Map<Key, List<ColumnName>> uses) throws SQLException {
        return new OtherObject(
                row.getString("kind"),
                row.getString("identity"),
                row.getString("definition"),
                uses.getOrDefault(key(row), List.of()));
    }

    private static Use use(ResultSet row) throws SQLException {
        QualifiedName table = new QualifiedName(row.getString("table_schema"), row.getString("table_name"));
        return new Use(key(row), new ColumnName(table, row.getString("column_name")));
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getLong("class_id"), row.getLong("object_id"));
    }

    /** An object of the catalog: the table of the catalog it is listed in, and its number there. */
    private record Key(long classId, long objectId) {}

    private record Use(Key user, ColumnName column) {}
}

package io.github.jpamigrate.autogen.crawl;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.ObjectName;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Recipe;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Objects known by PostgreSQL's own words alone; a query for each group of kinds, one for the columns they use, and one for
 * what else they need and what needs them.
 */
final class OtherObjectReader {
    private static final List<String> QUERIES = List.of(
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
    private static final Set<String> ROUTINES = Set.of("function", "procedure", "aggregate");
    private static final int NOT_NULL_CONSTRAINTS = 18;

    private final CatalogQueries queries;

    OtherObjectReader(CatalogQueries queries) {
        this.queries = queries;
    }

    List<OtherObject> read() {
        Map<Key, List<ColumnName>> uses = queries.list("uses", OtherObjectReader::use).stream()
                .collect(groupingBy(Use::user, mapping(Use::column, toList())));
        Map<Key, OtherObject> objects = new LinkedHashMap<>();
        names().flatMap(name -> queries.list(name, row -> new Keyed(key(row, ""), object(row, uses))).stream())
                .forEach(keyed -> objects.put(keyed.key(), keyed.object()));
        Places places = new Places(objects, queries.list("dependencies", OtherObjectReader::dependency));
        return objects.keySet().stream().map(places::placed).toList();
    }

    /** Of the queries for each kind of object. */
    Stream<String> names() {
        return queries.serverVersion() < NOT_NULL_CONSTRAINTS
                ? QUERIES.stream()
                : Stream.concat(QUERIES.stream(), Stream.of("others/invalid_not_nulls"));
    }

    private static OtherObject object(ResultSet row, Map<Key, List<ColumnName>> uses) throws SQLException {
        String kind = row.getString("kind");
        // the body of a function is text that its author wrote
        UnaryOperator<String> printed = ROUTINES.contains(kind) ? UnaryOperator.identity() : ListExpressions::normalise;
        return new OtherObject(
                kind,
                row.getString("identity"),
                printed.apply(row.getString("definition")),
                uses.getOrDefault(key(row, ""), List.of()),
                new Recipe(
                        CatalogQueries.texts(row, "creation").stream()
                                .map(printed)
                                .toList(),
                        Optional.ofNullable(row.getString("removal")),
                        Optional.ofNullable(row.getString("header")),
                        clauses(CatalogQueries.texts(row, "clauses").stream()
                                .map(printed)
                                .toList()),
                        CatalogQueries.texts(row, "grants").stream()
                                .map(OtherObjectReader::grant)
                                .toList(),
                        List.of(),
                        List.of()));
    }

    /** Additions and removals in turn. */
    private static List<Recipe.Clause> clauses(List<String> texts) {
        List<Recipe.Clause> clauses = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 2) {
            clauses.add(new Recipe.Clause(texts.get(i), texts.get(i + 1)));
        }
        return clauses;
    }

    /** The role on a line of its own, then the statement. */
    private static Recipe.Grant grant(String text) {
        int end = Math.max(text.lastIndexOf("\nGRANT "), text.lastIndexOf("\nREVOKE "));
        return new Recipe.Grant(text.substring(0, end), text.substring(end + 1));
    }

    private static Use use(ResultSet row) throws SQLException {
        QualifiedName table = new QualifiedName(row.getString("table_schema"), row.getString("table_name"));
        return new Use(key(row, ""), new ColumnName(table, row.getString("column_name")));
    }

    private static Dependency dependency(ResultSet row) throws SQLException {
        String tableSchema = row.getString("table_schema");
        String kind = row.getString("needed_kind");
        return new Dependency(
                key(row, ""),
                tableSchema == null
                        ? Optional.empty()
                        : Optional.of(new QualifiedName(tableSchema, row.getString("table_name"))),
                key(row, "needed_"),
                kind == null
                        ? Optional.empty()
                        : Optional.of(ObjectName.of(
                                kind,
                                new QualifiedName(row.getString("needed_schema"), row.getString("needed_name")))));
    }

    private static Key key(ResultSet row, String prefix) throws SQLException {
        String id = prefix.isEmpty() ? "object_id" : prefix + "id";
        return new Key(row.getLong(prefix + "class_id"), row.getLong(id));
    }

    /** An object of the catalog: the table of the catalog it is listed in, and its number there. */
    private record Key(long classId, long objectId) {}

    private record Keyed(Key key, OtherObject object) {}

    private record Use(Key user, ColumnName column) {}

    /**
     * One thing needs another.
     *
     * @param table the one that needs, if it is a table
     * @param known the one that is needed, if it is a table, sequence or enum type
     */
    private record Dependency(Key dependent, Optional<QualifiedName> table, Key needed, Optional<ObjectName> known) {}

    /** Where objects stand among each other. */
    private record Places(
            Map<Key, OtherObject> objects,
            Map<Key, List<Dependency>> byDependent,
            Map<Key, List<Dependency>> byNeeded) {

        Places(Map<Key, OtherObject> objects, List<Dependency> dependencies) {
            this(
                    objects,
                    dependencies.stream().collect(groupingBy(Dependency::dependent)),
                    dependencies.stream().collect(groupingBy(Dependency::needed)));
        }

        OtherObject placed(Key key) {
            OtherObject object = objects.get(key);
            List<ObjectName> needs = byDependent.getOrDefault(key, List.of()).stream()
                    .flatMap(dependency -> needed(dependency).stream())
                    .toList();
            List<QualifiedName> neededBy = byNeeded.getOrDefault(key, List.of()).stream()
                    .flatMap(dependency -> dependency.table().stream())
                    .toList();
            return new OtherObject(
                    object.kind(),
                    object.identity(),
                    object.definition(),
                    object.uses(),
                    object.recipe().among(needs, neededBy));
        }

        private Optional<ObjectName> needed(Dependency dependency) {
            return dependency.known().or(() -> Optional.ofNullable(objects.get(dependency.needed()))
                    .map(OtherObject::name));
        }
    }
}

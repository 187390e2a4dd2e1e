package io.github.jpamigrate.autogen.crawl;

import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Schema;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.Table;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a {@link Database} together from the readers of each kind of object. */
final class DatabaseReader {
    private final Connection connection;
    private final CatalogQueries queries;
    private final Set<QualifiedName> ignoredTables;

    DatabaseReader(Connection connection, CatalogQueries queries, Set<QualifiedName> ignoredTables) {
        this.connection = connection;
        this.queries = queries;
        this.ignoredTables = ignoredTables;
    }

    Database read(String defaultSchema) {
        List<Schema> schemas = queries.list(
                "schemas", row -> new Schema(row.getString("name"), Optional.ofNullable(row.getString("comment"))));
        CrawledObjects crawled = new SchemaCrawlerReader(connection, queries).read(schemas.size());
        Map<QualifiedName, List<Constraint>> constraints = new ConstraintReader(queries).read();
        Map<QualifiedName, List<Index>> indexes = new IndexReader(queries).read();
        new Completeness(queries).check(crawled, constraints);
        return new Database(
                defaultSchema,
                schemas,
                crawled.sequences().stream().filter(this::wanted).toList(),
                new EnumTypeReader(queries).read(),
                crawled.tables().stream()
                        .filter(table -> !ignoredTables.contains(table.name()))
                        .map(table -> complete(table, constraints, indexes))
                        .toList(),
                new OtherObjectReader(queries).read());
    }

    /** A sequence goes with the ignored table that owns it. */
    private boolean wanted(Sequence sequence) {
        return sequence.owner()
                .map(owner -> !ignoredTables.contains(owner.table()))
                .orElse(true);
    }

    private static Table complete(
            Table table, Map<QualifiedName, List<Constraint>> constraints, Map<QualifiedName, List<Index>> indexes) {
        return new Table(
                table.name(),
                table.comment(),
                table.columns(),
                constraints.getOrDefault(table.name(), List.of()),
                indexes.getOrDefault(table.name(), List.of()),
                table.options());
    }
}

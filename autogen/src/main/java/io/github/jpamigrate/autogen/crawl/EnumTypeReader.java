package io.github.jpamigrate.autogen.crawl;

import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.List;

/** Named enum types. Not through SchemaCrawler: it asks for the labels of one type after the other. */
final class EnumTypeReader {
    private final CatalogQueries queries;

    EnumTypeReader(CatalogQueries queries) {
        this.queries = queries;
    }

    List<EnumType> read() {
        return queries.list(
                "enum_types",
                row -> new EnumType(
                        new QualifiedName(row.getString("type_schema"), row.getString("name")),
                        CatalogQueries.texts(row, "labels"),
                        CatalogQueries.texts(row, "casts")));
    }
}

package io.github.jpamigrate.autogen.crawl;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a crawl would read, as one text that the server makes: it changes with every row of every query that a crawl sends,
 * and costs the server what those cost, but the client nothing.
 */
final class Fingerprint {
    private static final List<String> QUERIES = List.of(
            "schemata",
            "schemas",
            "tables",
            "columns",
            "sequences",
            "constraints",
            "indexes",
            "counts",
            "enum_types",
            "uses",
            "dependencies");

    private final CatalogQueries queries;

    Fingerprint(CatalogQueries queries) {
        this.queries = queries;
    }

    String read() {
        return names().map(queries::hash).collect(Collectors.joining(" "));
    }

    /** Of every query that a crawl sends. */
    Stream<String> names() {
        return Stream.concat(QUERIES.stream(), new OtherObjectReader(queries).names());
    }
}

package io.github.jpamigrate.autogen.crawl;

import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Compares what was read with what the catalog counts; a smaller schema would become a plan to create what exists. */
final class Completeness {
    private final CatalogQueries queries;

    Completeness(CatalogQueries queries) {
        this.queries = queries;
    }

    void check(CrawledObjects crawled, Map<QualifiedName, List<Constraint>> constraints) {
        Counts counted = queries.list(
                        "counts",
                        row -> new Counts(
                                row.getLong("tables"),
                                row.getLong("columns"),
                                row.getLong("constraints"),
                                row.getLong("sequences")))
                .get(0);
        Counts read = new Counts(
                crawled.tables().size(),
                crawled.tables().stream()
                        .mapToLong(table -> table.columns().size())
                        .sum(),
                constraints.values().stream().mapToLong(Collection::size).sum(),
                crawled.sequences().size());
        if (!read.equals(counted)) {
            throw new CrawlException("The catalog was not read completely: " + read.words() + " of " + counted.words());
        }
    }

    private record Counts(long tables, long columns, long constraints, long sequences) {
        String words() {
            return tables + " tables, " + columns + " columns, " + constraints + " constraints, " + sequences
                    + " sequences";
        }
    }
}

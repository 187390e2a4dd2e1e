package io.github.jpamigrate.autogen.crawl;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a PostgreSQL database (12 and later) into a {@link Database}: everything outside the system schemas that no
 * extension owns, in one snapshot, with a number of statements that does not depend on the number of objects.
 *
 * <p>What cannot be read is an error; the result is never a smaller schema.
 */
public final class Crawler {
    static final int LOWEST_VERSION = 12;

    private final String defaultSchema;
    private final Set<QualifiedName> ignoredTables;

    /**
     * @param defaultSchema what unqualified names mean; the texts of the result are relative to it. It need not exist
     * @param ignoredTables tables left out with all that belongs to them, such as the journal
     */
    public Crawler(String defaultSchema, Set<QualifiedName> ignoredTables) {
        this.defaultSchema = Objects.requireNonNull(defaultSchema, "defaultSchema");
        this.ignoredTables = Set.copyOf(ignoredTables);
    }

    /**
     * Crawls the database of a connection, in a read-only transaction of its own that leaves nothing behind.
     *
     * @param connection an open connection in auto-commit mode; stays open
     * @throws CrawlException if anything cannot be read, if less was read than the catalog counts, or if the server is
     *     older than PostgreSQL 12
     */
    public Database crawl(Connection connection) {
        return look(connection, queries -> database(connection, queries));
    }

    /**
     * What a {@link #crawl} would read, as one text: the same one as long as nothing of that changes. The server makes it, so
     * it takes less time than a crawl. Under the conditions of a crawl.
     */
    public String fingerprint(Connection connection) {
        return look(connection, queries -> new Fingerprint(queries).read());
    }

    /** A {@link #crawl} with the {@link #fingerprint} of just what it read. */
    public Fingerprinted fingerprinted(Connection connection) {
        return look(
                connection,
                queries -> new Fingerprinted(database(connection, queries), new Fingerprint(queries).read()));
    }

    /** A database and the fingerprint of its catalog. */
    public record Fingerprinted(Database database, String fingerprint) {}

    private Database database(Connection connection, CatalogQueries queries) {
        return new DatabaseReader(connection, queries, ignoredTables).read(defaultSchema);
    }

    private <T> T look(Connection connection, Function<CatalogQueries, T> work) {
        try {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < LOWEST_VERSION) {
                throw new CrawlException("The server is PostgreSQL " + version + "; supported are " + LOWEST_VERSION
                        + " and later. Upgrade the server.");
            }
            CatalogQueries queries = new CatalogQueries(connection, version);
            return CatalogTransaction.run(connection, defaultSchema, queries, () -> work.apply(queries));
        } catch (SQLException failure) {
            throw new CrawlException("The catalog cannot be read: " + failure.getMessage(), failure);
        }
    }
}

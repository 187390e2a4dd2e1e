package io.github.jpamigrate.autogen.crawl;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;

/**
 * One consistent look at a catalog: a read-only transaction of its own in which PostgreSQL prints every text relative to
 * the default schema. All settings end with it, so that nothing of them stays on the connection, nor on the server
 * connection behind a transaction-mode pooler.
 */
final class CatalogTransaction {
    private CatalogTransaction() {}

    static <T> T run(Connection connection, String defaultSchema, CatalogQueries queries, Supplier<T> work)
            throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new IllegalArgumentException("The connection to crawl must be in auto-commit mode");
        }
        connection.setAutoCommit(false);
        try {
            begin(connection);
            queries.settle(defaultSchema);
            return work.get();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        }
    }
}

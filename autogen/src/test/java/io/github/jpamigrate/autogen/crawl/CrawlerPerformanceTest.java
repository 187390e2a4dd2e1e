package io.github.jpamigrate.autogen.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrawlerPerformanceTest {
    private static final int WARM_UP = 2;

    @Test
    void statementsDoNotDependOnTheNumberOfTables() throws SQLException {
        assertThat(statements(10)).isEqualTo(statements(300)).hasSizeLessThan(40);
    }

    @Test
    void aThousandTablesTakeAboutAsLongAsTheRawQueries() throws SQLException {
        Times hundred = times(100);
        Times thousand = times(1000);
        thousand.print(1000);
        hundred.print(100);
        // an order of magnitude: a query per table, or a quadratic step, is far beyond it
        assertThat(thousand.crawl()).isLessThan(10 * thousand.raw() + 1000);
    }

    private static List<String> statements(int tables) throws SQLException {
        try (ScratchDatabase scratch = TestServers.database();
                Connection connection = scratch.connect()) {
            createTables(connection, tables);
            CountingConnection counting = new CountingConnection(connection);
            Database database = new Crawler("public", Set.of()).crawl(counting.connection());
            assertThat(database.tables()).hasSize(tables);
            return counting.statements();
        }
    }

    private static Times times(int tables) throws SQLException {
        try (ScratchDatabase scratch = TestServers.database();
                Connection connection = scratch.connect()) {
            createTables(connection, tables);
            for (int i = 0; i < WARM_UP; i++) {
                raw(connection);
                crawl(connection, tables);
            }
            long raw = raw(connection);
            CountingConnection counting = new CountingConnection(connection);
            long crawl = crawl(connection, tables);
            crawl(counting.connection(), tables);
            return new Times(raw, crawl, counting.statements().size());
        }
    }

    private static long crawl(Connection connection, int tables) {
        long start = System.nanoTime();
        Database database = new Crawler("public", Set.of()).crawl(connection);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        assertThat(database.tables()).hasSize(tables).allSatisfy(table -> {
            assertThat(table.columns()).hasSize(11);
            assertThat(table.indexes()).hasSize(2);
            assertThat(table.constraints()).hasSize(3);
        });
        return milliseconds;
    }

    /** The queries of the catalog alone, every value fetched. */
    private static long raw(Connection connection) throws SQLException {
        CatalogQueries queries = new CatalogQueries(connection, TestServers.newestVersion());
        List<String> names = new Fingerprint(queries).names().toList();
        long start = System.nanoTime();
        for (String name : names) {
            assertThat(queries.list(name, CrawlerPerformanceTest::values)).isNotNull();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String values(ResultSet row) throws SQLException {
        StringBuilder values = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.append(row.getString(i));
        }
        return values.toString();
    }

    /** 11 columns, 2 indexes, 1 unique constraint, 1 foreign key and a primary key each. */
    private static void createTables(Connection connection, int tables) throws SQLException {
        String columns = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> "c" + i + (i % 2 == 0 ? " varchar(255) NOT NULL" : " numeric(19,2) DEFAULT 0"))
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < tables; i++) {
                int parent = Math.max(0, i - 1);
                statement.addBatch("CREATE TABLE t" + i + " (id bigint PRIMARY KEY, code varchar(30) UNIQUE,"
                        + " parent_id bigint REFERENCES t" + parent + ", " + columns + ")");
                statement.addBatch("CREATE INDEX t" + i + "_i1 ON t" + i + " (parent_id)");
                statement.addBatch("CREATE INDEX t" + i + "_i2 ON t" + i + " (c1, lower(c2)) WHERE c3 > 0");
            }
            statement.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private record Times(long raw, long crawl, int statements) {
        /** Shown in the build's output, so that a change of the numbers is seen. */
        void print(int tables) {
            System.err.printf(
                    "Crawl of %d tables: %d ms with %d statements; the raw catalog queries alone: %d ms%n",
                    tables, crawl, statements, raw);
        }
    }
}

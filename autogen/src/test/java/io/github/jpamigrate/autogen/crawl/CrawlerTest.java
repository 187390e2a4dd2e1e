package io.github.jpamigrate.autogen.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("catches what the process prints")
class CrawlerTest {
    private ScratchDatabase scratch;
    private Connection connection;
    private Statement statement;

    @BeforeEach
    void connect() throws SQLException {
        scratch = TestServers.database();
        connection = scratch.connect();
        statement = connection.createStatement();
    }

    @AfterEach
    void remove() throws SQLException {
        connection.close();
        scratch.close();
    }

    @Test
    void leavesTheConnectionAsItWas() throws SQLException {
        statement.execute("SET search_path = pg_catalog; SET TimeZone = 'Asia/Tokyo'; SET IntervalStyle = 'iso_8601'");
        statement.execute("CREATE TABLE public.t (a interval DEFAULT '1 day')");
        assertThat(crawl().tables().get(0).columns().get(0).defaultExpression()).contains("'1 day'::interval");
        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        for (Map.Entry<String, String> setting : Map.of(
                        "search_path",
                        "pg_catalog",
                        "TimeZone",
                        "Asia/Tokyo",
                        "IntervalStyle",
                        "iso_8601",
                        "jit",
                        "off")
                .entrySet()) {
            try (ResultSet row = statement.executeQuery("SHOW " + setting.getKey())) {
                row.next();
                assertThat(row.getString(1)).isEqualTo(setting.getValue());
            }
        }
        statement.execute("CREATE TABLE public.still_writable (a int)");
    }

    @Test
    void wantsAConnectionInAutoCommitMode() throws SQLException {
        connection.setAutoCommit(false);
        assertThatThrownBy(this::crawl).hasMessageContaining("auto-commit");
        connection.rollback();
    }

    @Test
    void leavesIgnoredTablesOutWithAllThatIsTheirs() throws SQLException {
        statement.execute("CREATE TABLE journal (id serial PRIMARY KEY, a int CHECK (a > 0))");
        statement.execute("CREATE INDEX ON journal (a)");
        Database database = new Crawler("public", Set.of(new QualifiedName("public", "journal"))).crawl(connection);
        assertThat(database).isEqualTo(Database.empty("public"));
    }

    @Test
    void aUserWithoutAnyRightSeesTheSame() throws SQLException {
        statement.execute("CREATE SCHEMA hidden");
        statement.execute("CREATE TYPE hidden.e AS ENUM ('x')");
        statement.execute(
                "CREATE TABLE hidden.t (id serial PRIMARY KEY, a hidden.e DEFAULT 'x' CHECK (a > 'x'), b int)");
        statement.execute("CREATE INDEX ON hidden.t (lower(b::text)) WHERE b > 0");
        statement.execute("CREATE VIEW hidden.v AS SELECT a FROM hidden.t");
        statement.execute("CREATE POLICY p ON hidden.t USING (b > 0)");
        Database all = crawl();
        statement.execute("CREATE ROLE nobody_at_all; SET ROLE nobody_at_all");
        try {
            assertThat(crawl()).isEqualTo(all);
        } finally {
            statement.execute("RESET ROLE; DROP ROLE nobody_at_all");
        }
    }

    @Test
    void aCatalogThatMayNotBeReadIsAnError() throws SQLException {
        for (String catalog : List.of("pg_namespace", "pg_attribute", "pg_sequence", "pg_index", "pg_policy")) {
            statement.execute("REVOKE SELECT ON pg_catalog." + catalog + " FROM PUBLIC");
            statement.execute("CREATE ROLE barred; SET ROLE barred");
            try {
                assertThatThrownBy(this::crawl)
                        .isInstanceOf(CrawlException.class)
                        .hasMessageContaining(catalog);
            } finally {
                statement.execute("RESET ROLE; DROP ROLE barred");
                statement.execute("GRANT SELECT ON pg_catalog." + catalog + " TO PUBLIC");
            }
        }
    }

    @Test
    void lessThanTheCatalogCountsIsAnError() throws SQLException {
        statement.execute("CREATE TABLE t (a int PRIMARY KEY)");
        CatalogQueries queries = new CatalogQueries(connection, TestServers.newestVersion());
        Completeness completeness = new Completeness(queries);
        assertThatThrownBy(() -> completeness.check(new CrawledObjects(List.of(), List.of()), Map.of()))
                .isInstanceOf(CrawlException.class)
                .hasMessage("The catalog was not read completely: 0 tables, 0 columns, 0 constraints, 0 sequences"
                        + " of 1 tables, 1 columns, 1 constraints, 0 sequences");
    }

    @Test
    void whatSchemaCrawlerOnlyLogsIsAnError() {
        CatalogQueries lying = new CatalogQueries(connection, TestServers.newestVersion()) {
            @Override
            String text(String name) {
                // an exception that SchemaCrawler catches
                return name.equals("sequences") ? "SELECT 1 / 0" : super.text(name);
            }
        };
        assertThatThrownBy(() -> new SchemaCrawlerReader(connection, lying).read(1))
                .isInstanceOf(CrawlException.class)
                .hasMessageContaining("division by zero");
    }

    @Test
    void printsNothing() throws SQLException {
        statement.execute("CREATE TABLE t (a serial)");
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream catching = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(catching);
        System.setErr(catching);
        try {
            crawl();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void seesOneMomentOnly() throws SQLException {
        statement.execute("CREATE TABLE t (a int)");
        CatalogQueries queries = new CatalogQueries(connection, TestServers.newestVersion());
        List<Integer> seen = CatalogTransaction.run(connection, "public", queries, () -> {
            int before = new SchemaCrawlerReader(connection, queries)
                    .read(1)
                    .tables()
                    .size();
            createAnother();
            int after = new SchemaCrawlerReader(connection, queries)
                    .read(1)
                    .tables()
                    .size();
            return List.of(before, after);
        });
        assertThat(seen).containsExactly(1, 1);
        assertThat(crawl().tables()).hasSize(2);
    }

    private void createAnother() {
        try (Connection other = scratch.connect();
                Statement sql = other.createStatement()) {
            sql.execute("CREATE TABLE another (a int)");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private Database crawl() {
        return new Crawler("public", Set.of()).crawl(connection);
    }
}

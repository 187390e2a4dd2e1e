package io.github.jpamigrate.autogen.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fingerprint of a catalog is another one whenever a crawl would read something else. */
class FingerprintTest {
    private static final Crawler CRAWLER = new Crawler("public", Set.of());

    private static final List<String> BEGINNING = List.of(
            "CREATE TABLE t (id bigint PRIMARY KEY, name varchar(10), n int)",
            "CREATE VIEW v AS SELECT id FROM t",
            "CREATE TYPE mood AS ENUM ('good', 'bad')",
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'");

    private static final List<String> CHANGES = List.of(
            "CREATE SCHEMA s",
            "COMMENT ON TABLE t IS 'all of them'",
            "COMMENT ON COLUMN t.name IS 'of whom'",
            "ALTER TABLE t ALTER COLUMN name TYPE varchar(11)",
            "ALTER TABLE t ALTER COLUMN name SET DEFAULT 'x'",
            "ALTER TABLE t ALTER COLUMN name SET NOT NULL",
            "ALTER TABLE t ALTER COLUMN name SET STORAGE EXTERNAL",
            "ALTER TABLE t ALTER COLUMN n SET STATISTICS 7",
            "ALTER TABLE t ADD CONSTRAINT positive CHECK (n > 0)",
            "ALTER TABLE t RENAME CONSTRAINT positive TO above",
            "CREATE INDEX i ON t (name)",
            "CREATE INDEX j ON t (n) WHERE n > 1",
            "ALTER TYPE mood ADD VALUE 'so-so' BEFORE 'bad'",
            "CREATE SEQUENCE q",
            "ALTER SEQUENCE q INCREMENT BY 50",
            "CREATE OR REPLACE VIEW v AS SELECT id, n FROM t",
            "CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 2'",
            "ALTER TABLE t ENABLE ROW LEVEL SECURITY",
            "CREATE POLICY own ON t USING (name = current_user)",
            "CREATE RULE r AS ON DELETE TO t WHERE OLD.id = 1 DO INSTEAD NOTHING",
            "CREATE DOMAIN d AS int CHECK (VALUE > 0)",
            "CREATE STATISTICS st ON name, n FROM t",
            "ALTER TABLE t SET (fillfactor = 70)");

    @ParameterizedTest
    @ValueSource(ints = {12, 15, 18})
    void itChangesWithTheSchemaAndWithNothingElse(int version) throws SQLException {
        try (ScratchDatabase scratch = TestServers.database(version);
                Connection connection = scratch.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : BEGINNING) {
                statement.execute(sql);
            }
            for (String sql : CHANGES) {
                String before = CRAWLER.fingerprint(connection);
                statement.execute(sql);
                assertThat(CRAWLER.fingerprint(connection)).as(sql).isNotEqualTo(before);
            }
            String before = CRAWLER.fingerprint(connection);
            for (String sql : List.of(
                    "INSERT INTO t SELECT g, 'x', g FROM generate_series(1, 1000) g",
                    "SELECT nextval('q')",
                    "ANALYZE t",
                    "VACUUM t")) {
                statement.execute(sql);
                assertThat(CRAWLER.fingerprint(connection)).as(sql).isEqualTo(before);
            }
            assertThat(CRAWLER.fingerprinted(connection))
                    .isEqualTo(new Crawler.Fingerprinted(CRAWLER.crawl(connection), before));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 18})
    void everyQueryOfACrawlIsInIt(int version) throws SQLException {
        try (ScratchDatabase scratch = TestServers.database(version);
                Connection connection = scratch.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id bigint GENERATED ALWAYS AS IDENTITY)");
            CatalogQueries queries = new CatalogQueries(connection, version);
            List<String> hashed =
                    new Fingerprint(queries).names().map(queries::text).toList();
            CountingConnection counting = new CountingConnection(connection);
            CRAWLER.crawl(counting.connection());
            List<String> sent = counting.statements().stream()
                    .map(call -> call.replaceFirst("^execute\\w* ", ""))
                    .filter(sql -> !sql.startsWith("SET TRANSACTION") && !sql.contains("set_config"))
                    .toList();
            assertThat(hashed).containsAll(sent).hasSameSizeAs(sent);
        }
    }
}

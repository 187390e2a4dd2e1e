package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jpamigrate.engine.ConnectionSettings;
import io.github.jpamigrate.engine.DriverDataSource;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.report.PooledConnectionException;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A pooler in transaction mode: each transaction may be in another session of the server. */
@Timeout(120)
class PgBouncerIT {

    private static final int POOL = 3;
    private static final Target HEAD = Target.parse("head");

    @TempDir
    Path folder;

    private TestDatabase database;
    private PgBouncer pool;
    private RevisionDirectory revisions;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(PgBouncer.isInstalled(), "PgBouncer is not installed");
        database = TestServer.ofVersion(18).newDatabase();
        pool = PgBouncer.start(database, "transaction", POOL, folder);
        revisions = RevisionDirectory.of(folder.resolve("migrate"));
        write("aaaa11111111", List.of(), "create table item (id int primary key, name text);", "drop table item;");
    }

    @AfterEach
    void stop() throws SQLException {
        if (pool != null) {
            pool.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void theSessionsOfThePoolAreLeftAsTheyWere() throws Exception {
        write("bbbb22222222", List.of("aaaa11111111"), """
                -- migrate:step autocommit
                create index concurrently item_name on item (name);""", """
                -- migrate:step autocommit
                drop index concurrently item_name;""");
        List<String> before = sessions();

        migrator("public").upgrade(HEAD);
        migrator("public").downgrade(Target.parse("base"));
        migrator("public").upgrade(HEAD);

        assertThat(sessions()).isEqualTo(before).hasSize(POOL);
        assertThat(database.query("select indisvalid::text from pg_index where indexrelid = 'item_name'::regclass"))
                .containsExactly("true");
    }

    @Test
    void transactionsHaveTheirSearchPath() throws Exception {
        migrator("elsewhere").upgrade(HEAD);
        assertThat(database.query("select schemaname || '.' || tablename from pg_tables where tablename = 'item'"))
                .containsExactly("elsewhere.item");
    }

    @Test
    void aStepOutsideOfTransactionsThatNeedsASearchPathIsRefused() throws Exception {
        write(
                "bbbb22222222",
                List.of("aaaa11111111"),
                "-- migrate:step autocommit\ncreate index concurrently item_name on item (name);",
                "drop index item_name;");

        assertThatThrownBy(() -> migrator("elsewhere").upgrade(HEAD))
                .isInstanceOf(PooledConnectionException.class)
                .hasMessage("""
                        Revision bbbb22222222 (give items something) has a step outside of transactions, and the connection goes through a pooler such as PgBouncer.
                        %s/bbbb22222222_give_items_something.upgrade.sql
                        The step needs search_path = "elsewhere", "$user", public and standard_conforming_strings = on. Behind a pooler that holds within transactions only.
                        Run the command on a connection of its own to the server:
                        -Dmigrate.url=jdbc:postgresql://<host of the server>:<port>/<database>""".formatted(folder.resolve("migrate")));

        assertThat(database.query("select count(*) from pg_tables where tablename = 'item'"))
                .as("nothing is applied when a later revision is refused")
                .containsExactly("0");
    }

    private Migrator migrator(String schema) {
        ConnectionSettings settings = ConnectionSettings.parse(pool.url());
        return Migrator.builder(new DriverDataSource(new org.postgresql.Driver(), settings, "test"))
                .revisions(revisions)
                .schema(schema)
                .build();
    }

    /** What is set in each of the pool's sessions; all are asked at the same time, in open transactions. */
    private List<String> sessions() throws SQLException {
        List<Connection> open = new ArrayList<>();
        try {
            List<String> settings = new ArrayList<>();
            for (int session = 0; session < POOL; session++) {
                Connection connection = DriverManager.getConnection(pool.url());
                open.add(connection);
                connection.setAutoCommit(false);
                settings.add(settings(connection));
            }
            return settings;
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    private static String settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("""
                        select string_agg(name || ' = ' || setting, ', ' order by name) from pg_settings
                        where source = 'session' and name not in ('application_name', 'extra_float_digits', 'transaction_isolation')""")) {
            result.next();
            return String.valueOf(result.getString(1));
        }
    }

    private void write(String id, List<String> parents, String upgrade, String downgrade) {
        revisions.write(new NewRevision(
                Optional.of(id),
                parents,
                "give items something",
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(parents.size()),
                List.of(),
                List.of(),
                List.of(),
                upgrade,
                downgrade));
    }
}

package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.JournalException;
import io.github.jpamigrate.engine.report.StatementFailedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where things are created, and what stays of it on the connection. */
class SchemaTest extends DatabaseTest {

    private List<String> journals() throws SQLException {
        return database.query(
                "select schemaname || '.' || tablename from pg_tables where tablename like '%revision%' order by 1");
    }

    @Test
    void theDefaultSchemaIsThatOfTheRun() throws SQLException {
        revisions.line();
        revisions.write(
                "dddd",
                List.of("cccc"),
                "-- migrate:step autocommit\ncreate index concurrently i on c (id);\n-- migrate:step\ncreate table d (id int);",
                "drop table d; drop index i;");

        builder().schema("My \"App\"").build().upgrade(HEAD);

        assertThat(database.tables()).containsExactly("My \"App\".a", "My \"App\".b", "My \"App\".c", "My \"App\".d");
        assertThat(journals()).containsExactly("My \"App\".migrate_revision", "My \"App\".migrate_revision_log");
        builder().schema("My \"App\"").build().downgrade(BASE);
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void theJournalCanLiveElsewhere() throws SQLException {
        revisions.line();

        builder().schema("app").journal("ops", "Revision \"x\"").build().upgrade(HEAD);

        assertThat(database.query("select tablename from pg_tables where schemaname = 'app' order by 1"))
                .containsExactly("a", "b", "c");
        assertThat(database.query("select tablename from pg_tables where schemaname = 'ops' order by 1"))
                .containsExactly("Revision \"x\"", "Revision \"x\"_log");
    }

    @Test
    void aScriptCannotMoveTheOthersElsewhere() throws SQLException {
        revisions.write(
                "aaaa",
                List.of(),
                "create schema other; set search_path to other; create table a (id int);",
                "drop schema other cascade;");
        revisions.write("bbbb", List.of("aaaa"), "create table b (id int);", "drop table b;");
        revisions.write(
                "cccc",
                List.of("bbbb"),
                "select set_config('search_path', '', false); create table public.c (id int);",
                "drop table c;");

        try (Connection connection = database.dataSource().getConnection();
                Connection lock = database.dataSource().getConnection()) {
            new TwoConnections(connection, lock).upgrade(revisions);
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("show search_path")) {
                result.next();
                assertThat(result.getString(1)).isEqualTo("\"$user\", public");
            }
            assertThat(connection.getAutoCommit()).isTrue();
        }
        assertThat(database.tables()).containsExactly("other.a", "public.b", "public.c");
    }

    @Test
    void aFailureLeavesTheConnectionAsItWas() throws SQLException {
        revisions.write(
                "aaaa",
                List.of(),
                "create table a (id int);\n-- migrate:step autocommit\nset search_path to nowhere; vacuum missing;",
                "");
        try (Connection connection = database.dataSource().getConnection();
                Connection lock = database.dataSource().getConnection()) {
            assertThatThrownBy(() -> new TwoConnections(connection, lock).upgrade(revisions))
                    .isInstanceOf(StatementFailedException.class);
            assertThat(connection.getAutoCommit()).isTrue();
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("show search_path")) {
                result.next();
                assertThat(result.getString(1)).isEqualTo("\"$user\", public");
            }
        }
    }

    @Test
    void aFailureAfterAChangeThatWasCommittedLeavesTheConnectionAsItWas() throws SQLException {
        revisions.write("aaaa", List.of(), "set search_path to nowhere;", "");
        revisions.write("bbbb", List.of("aaaa"), "select 1/0;", "");
        try (Connection connection = database.dataSource().getConnection();
                Connection lock = database.dataSource().getConnection()) {
            assertThatThrownBy(() -> new TwoConnections(connection, lock).upgrade(revisions))
                    .isInstanceOf(StatementFailedException.class);
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("show search_path")) {
                result.next();
                assertThat(result.getString(1)).isEqualTo("\"$user\", public");
            }
        }
    }

    @Test
    void namesNoStatementOnTheServer() throws SQLException {
        String parent = null;
        for (int number = 10; number < 22; number++) {
            String id = "aaaa" + number;
            revisions.write(id, parent == null ? List.of() : List.of(parent), "create table " + id + " (id int);", "");
            parent = id;
        }
        try (Connection connection = database.dataSource().getConnection();
                Connection lock = database.dataSource().getConnection()) {
            new TwoConnections(connection, lock).upgrade(revisions);
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery(
                            "select coalesce(string_agg(statement, chr(10)), '') from pg_prepared_statements")) {
                result.next();
                assertThat(result.getString(1)).isEmpty();
            }
        }
    }

    @Test
    void aConnectionWithoutADefaultSchemaIsAnError() throws SQLException {
        database.execute("alter database " + database.name() + " set search_path = 'nowhere'");

        assertThatThrownBy(() -> migrator().upgrade(HEAD))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("-Dmigrate.schema=<name>");
    }

    /** A pool of two that lends the same two connections, first one, then the other. */
    private static final class TwoConnections extends DelegatingDataSource {
        private final Connection first;
        private final Connection second;
        private boolean lent;

        TwoConnections(Connection first, Connection second) {
            this.first = first;
            this.second = second;
        }

        void upgrade(TestRevisions revisions) {
            Migrator.builder(this).revisions(revisions.directory()).build().upgrade(HEAD);
        }

        @Override
        public synchronized Connection getConnection() {
            Connection next = lent ? second : first;
            lent = true;
            return onClose(next, () -> {});
        }
    }
}

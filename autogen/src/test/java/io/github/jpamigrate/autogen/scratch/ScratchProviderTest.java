package io.github.jpamigrate.autogen.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScratchProviderTest {
    private static final EmbeddedServer SERVER = EmbeddedServer.temporary(TestServers.binaries(), 18);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void users() throws SQLException {
        execute("DROP ROLE IF EXISTS creator; DROP ROLE IF EXISTS visitor");
    }

    @Test
    void aServersUserWhoMayCreateDatabasesGetsThemThere() throws SQLException {
        execute("CREATE ROLE creator LOGIN CREATEDB PASSWORD 'secret word'");
        try (ScratchDatabases databases = ScratchProvider.open(request(ScratchKind.AUTO, login("creator")))) {
            assertThat(databases.describe())
                    .startsWith("the server of 127.0.0.1:")
                    .endsWith("/postgres (PostgreSQL 18)");
            assertThat(databases.serverVersion()).isEqualTo(18);
            ScratchDatabase scratch = databases.create(List.of());
            assertThat(scratchDatabases()).hasSize(1);
            assertThat(query(scratch, "SELECT current_user")).isEqualTo("creator");
            scratch.close();
            assertThat(scratchDatabases()).isEmpty();
        }
    }

    @Test
    void whatIsLeftGoesWithTheDatabasesWhoeverIsConnected() throws SQLException {
        ScratchDatabases databases = ScratchProvider.open(request(ScratchKind.SERVER, SERVER.login()));
        ScratchDatabase scratch = databases.create(List.of());
        databases.create(List.of());
        try (Connection connection = scratch.connect()) {
            assertThat(scratchDatabases()).hasSize(2);
            databases.close();
            assertThat(scratchDatabases()).isEmpty();
            assertThat(connection.isValid(1)).isFalse();
        }
    }

    @Test
    void aUserWhoMayNotIsToldWhatHelps() throws SQLException {
        execute("CREATE ROLE visitor LOGIN PASSWORD 'secret word'");
        assertThatThrownBy(() -> ScratchProvider.open(request(ScratchKind.SERVER, login("visitor"))))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining("may not create databases")
                .hasMessageContaining("CREATEDB")
                .hasMessageNotContaining("secret");
    }

    @Test
    void withoutThatRightAnEmbeddedServerOfTheSameVersionServes() throws SQLException {
        try (EmbeddedServer older = EmbeddedServer.temporary(TestServers.binaries(), 15)) {
            ServerLogin login = new ServerLogin(older.login().url(), Optional.of("visitor"), Optional.of("v"));
            try (Connection connection = older.dataSource("postgres").getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE ROLE visitor LOGIN PASSWORD 'v'");
            }
            try (ScratchDatabases databases = ScratchProvider.open(request(ScratchKind.AUTO, login));
                    ScratchDatabase scratch = databases.create(List.of())) {
                assertThat(databases.describe()).isEqualTo("embedded PostgreSQL 15");
                assertThat(query(scratch, "SHOW server_version")).startsWith("15");
            }
        }
    }

    @Test
    void whatAKilledRunLeftLongAgoIsDropped() throws SQLException {
        String old = DatabaseName.at(Instant.now().minus(Duration.ofDays(1)));
        String recent = DatabaseName.now();
        List<String> kept = List.of(recent, "migrate_scratch_mine");
        for (String name : List.of(old, recent, "migrate_scratch_mine")) {
            execute("CREATE DATABASE " + name);
        }
        ScratchProvider.open(request(ScratchKind.SERVER, SERVER.login())).close();
        assertThat(scratchDatabases()).containsExactlyInAnyOrderElementsOf(kept);
        for (String name : kept) {
            execute("DROP DATABASE " + name);
        }
    }

    @Test
    void theUrlComesFirst() throws SQLException {
        execute("CREATE ROLE creator LOGIN CREATEDB PASSWORD 'secret word'");
        ScratchRequest request = new ScratchRequest(
                ScratchKind.AUTO,
                Optional.of(login("creator")),
                Optional.of(SERVER.login()),
                Optional.empty(),
                TestServers.binaries());
        try (ScratchDatabases databases = ScratchProvider.open(request);
                ScratchDatabase scratch = databases.create(List.of())) {
            assertThat(query(scratch, "SELECT current_user")).isEqualTo("creator");
        }
    }

    @Test
    void withTheEncodingAndLocaleOfTheDatabaseAsked() throws SQLException {
        execute("CREATE DATABASE icu TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'de-DE' LOCALE 'C'");
        execute("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'");
        execute("CREATE DATABASE builtin TEMPLATE template0 LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'");
        for (String database : List.of("icu", "latin", "builtin")) {
            ServerLogin login = new ServerLogin(
                    SERVER.login().url().replace("/postgres", "/" + database),
                    SERVER.login().user(),
                    SERVER.login().password());
            String facts = "SELECT (datlocprovider, encoding, datcollate, datlocale)::text FROM pg_database"
                    + " WHERE datname = current_database()";
            try (ScratchDatabases databases = ScratchProvider.open(request(ScratchKind.SERVER, login));
                    ScratchDatabase scratch = databases.create(List.of());
                    Connection original = login.dataSource().getConnection()) {
                assertThat(query(scratch, facts)).isEqualTo(query(original, facts));
            }
        }
    }

    @Test
    void withTheExtensionsAskedForInTheirSchemas() throws SQLException {
        execute("CREATE SCHEMA \"Ext s\"");
        execute("CREATE EXTENSION cube WITH SCHEMA \"Ext s\"");
        execute("CREATE EXTENSION earthdistance WITH SCHEMA \"Ext s\"");
        execute("CREATE EXTENSION \"uuid-ossp\"");
        execute("CREATE EXTENSION pg_stat_statements; CREATE EXTENSION hstore");
        execute("CREATE TABLE uses_one (id uuid DEFAULT uuid_generate_v4())");
        List<Extension> extensions;
        try (Connection connection = SERVER.dataSource("postgres").getConnection()) {
            extensions = Extension.installed(connection);
        }
        try (ScratchDatabases databases = ScratchProvider.open(request(ScratchKind.SERVER, SERVER.login()));
                ScratchDatabase scratch = databases.create(extensions);
                Connection connection = scratch.connect()) {
            assertThat(Extension.installed(connection))
                    .extracting(Extension::name)
                    .containsExactly("cube", "earthdistance", "uuid-ossp", "pg_stat_statements", "hstore");
            assertThat(extensions)
                    .containsExactly(
                            new Extension("cube", "Ext s", true),
                            new Extension("earthdistance", "Ext s", false),
                            new Extension("uuid-ossp", "public", true),
                            new Extension("pg_stat_statements", "public", false),
                            new Extension("hstore", "public", false));
        }
    }

    @Test
    void oneThatNothingNeedsIsLeftOutWhereItIsNotToBeHad() throws SQLException {
        execute("CREATE ROLE creator LOGIN CREATEDB PASSWORD 'secret word'");
        List<Extension> extensions = List.of(
                new Extension("pg_stat_statements", "public", false),
                new Extension("no_such_extension", "public", false),
                new Extension("citext", "public", false));
        try (ScratchDatabases databases = ScratchProvider.open(request(ScratchKind.SERVER, login("creator")));
                ScratchDatabase scratch = databases.create(extensions);
                Connection connection = scratch.connect()) {
            assertThat(Extension.installed(connection))
                    .extracting(Extension::name)
                    .containsExactly("citext");
        }
    }

    @Test
    void anExtensionThatIsNotToBeHadIsNamedAndNothingStays() throws SQLException {
        try (ScratchDatabases databases = ScratchProvider.open(request(ScratchKind.SERVER, SERVER.login()))) {
            assertThatThrownBy(() -> databases.create(List.of(new Extension("postgis", "public"))))
                    .isInstanceOf(ScratchException.class)
                    .hasMessageContaining("postgis")
                    .hasMessageContaining("migrate.scratch.url");
            assertThat(scratchDatabases()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 15})
    void onOlderServers(int version) throws SQLException {
        try (EmbeddedServer older = EmbeddedServer.temporary(TestServers.binaries(), version);
                ScratchDatabases databases = ScratchProvider.open(request(ScratchKind.SERVER, older.login()));
                ScratchDatabase scratch = databases.create(List.of(new Extension("citext", "public")));
                Connection connection = scratch.connect()) {
            assertThat(connection.isValid(1)).isTrue();
            Runnable close = scratch::close;
            close.run();
            assertThat(connection.isValid(1)).isFalse();
            try (Connection asking = older.dataSource("postgres").getConnection()) {
                assertThat(query(asking, "SELECT count(*) FROM pg_database WHERE datname LIKE 'migrate%'"))
                        .isEqualTo("0");
            }
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
        ServerLogin login = new ServerLogin(
                "jdbc:postgresql://127.0.0.1:1/x?password=hidden1", Optional.of("u"), Optional.of("hidden2"));
        assertThatThrownBy(() -> ScratchProvider.open(request(ScratchKind.AUTO, login)))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining("127.0.0.1:1/x")
                .hasMessageNotContaining("hidden");
        assertThatThrownBy(
                        () -> new ServerLogin("jdbc:other://hidden3", Optional.empty(), Optional.empty()).dataSource())
                .isInstanceOf(ScratchException.class)
                .hasMessageNotContaining("hidden");
    }

    @Test
    void kindsThatCannotBeHad() {
        assertThatThrownBy(() -> ScratchProvider.open(new ScratchRequest(
                        ScratchKind.URL, Optional.empty(), Optional.empty(), Optional.empty(), TestServers.binaries())))
                .hasMessageContaining("migrate.scratch.url");
        assertThatThrownBy(() -> ScratchProvider.open(new ScratchRequest(
                        ScratchKind.SERVER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        TestServers.binaries())))
                .hasMessageContaining("migrate.url");
        assertThatThrownBy(() -> ScratchKind.parse("dcoker"))
                .hasMessage("migrate.scratch is \"dcoker\"; it can be auto, url, server, docker, embedded.");
        assertThat(ScratchKind.parse(" Embedded ")).isEqualTo(ScratchKind.EMBEDDED);
    }

    private static ScratchRequest request(ScratchKind kind, ServerLogin login) {
        return new ScratchRequest(kind, Optional.empty(), Optional.of(login), Optional.empty(), TestServers.binaries());
    }

    private static ServerLogin login(String user) {
        return new ServerLogin(SERVER.login().url(), Optional.of(user), Optional.of("secret word"));
    }

    private static List<String> scratchDatabases() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = SERVER.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT datname FROM pg_database WHERE datname LIKE 'migrate\\_scratch\\_%'")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = SERVER.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(ScratchDatabase scratch, String sql) throws SQLException {
        try (Connection connection = scratch.connect()) {
            return query(connection, sql);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

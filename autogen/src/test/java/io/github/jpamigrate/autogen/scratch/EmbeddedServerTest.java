package io.github.jpamigrate.autogen.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
    @Test
    void aTemporaryOneLeavesNothing() throws SQLException {
        long start = System.nanoTime();
        EmbeddedServer server = EmbeddedServer.temporary(TestServers.binaries(), 18);
        long started = System.nanoTime();
        assertThat(query(server, "SHOW server_version")).startsWith("18");
        Path folder = Path.of(query(server, "SHOW data_directory")).getParent();
        assertThat(folder).isDirectory();
        long stopping = System.nanoTime();
        server.close();
        long stopped = System.nanoTime();
        System.err.printf(
                "Embedded server: started in %d ms, stopped in %d ms%n",
                (started - start) / 1_000_000, (stopped - stopping) / 1_000_000);
        assertThat(folder).doesNotExist();
        assertThatThrownBy(() -> query(server, "SELECT 1")).isInstanceOf(SQLException.class);
        server.close();
    }

    @Test
    void aKeptOneKeepsItsDatabases(@TempDir Path folder) throws SQLException {
        Path place = folder.resolve("with a blank/and 'quotes'");
        try (EmbeddedServer server = EmbeddedServer.kept(TestServers.binaries(), 18, place)) {
            execute(server, "CREATE TABLE kept AS SELECT 42 AS a");
        }
        try (EmbeddedServer server = EmbeddedServer.kept(TestServers.binaries(), 18, place)) {
            assertThat(query(server, "SELECT a FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aFolderOfAnotherVersionIsRefused(@TempDir Path folder) throws IOException {
        EmbeddedServer.kept(TestServers.binaries(), 15, folder).close();
        assertThatThrownBy(() -> EmbeddedServer.kept(TestServers.binaries(), 18, folder))
                .isInstanceOf(ScratchException.class)
                .hasMessage(
                        "The folder " + folder.toRealPath() + " holds a database of PostgreSQL 15, but PostgreSQL 18"
                                + " is to be started in it. Delete the folder, or name another one.");
    }

    @Test
    void aSecondOneInTheSameFolderWaits(@TempDir Path folder) throws InterruptedException {
        EmbeddedServer server = EmbeddedServer.kept(TestServers.binaries(), 18, folder);
        Thread closing = new Thread(() -> {
            pause();
            server.close();
        });
        closing.start();
        EmbeddedServer.kept(TestServers.binaries(), 18, folder).close();
        closing.join();
    }

    @Test
    void aFolderInUseForTooLongSaysByWhom(@TempDir Path folder) throws IOException {
        FolderLock held = FolderLock.acquire(folder, Duration.ZERO);
        assertThatThrownBy(() -> FolderLock.acquire(folder, Duration.ofMillis(200)))
                .isInstanceOf(ScratchException.class)
                .hasMessage("The embedded PostgreSQL in " + folder + " is in use by process "
                        + ProcessHandle.current().pid() + ". Wait for its end, or name another folder.");
        held.close();
        FolderLock.acquire(folder, Duration.ZERO).close();
    }

    @Test
    void onlyThoseWithThePasswordGetIn() {
        try (EmbeddedServer server = EmbeddedServer.temporary(TestServers.binaries(), 18)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.login().url(), "postgres", "wrong"))
                    .isInstanceOf(SQLException.class);
            assertThat(server.login().toString())
                    .doesNotContain(server.login().password().orElseThrow());
        }
    }

    @Test
    void failureToStartSaysWhatTheServerSaid(@TempDir Path folder) throws IOException {
        EmbeddedServer.kept(TestServers.binaries(), 18, folder).close();
        Path configuration = folder.resolve("data/postgresql.conf");
        Files.writeString(configuration, Files.readString(configuration) + "\nno_such_setting = 1\n");
        assertThatThrownBy(() -> EmbeddedServer.kept(TestServers.binaries(), 18, folder))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining("unrecognized configuration parameter \"no_such_setting\"");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = server.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = server.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

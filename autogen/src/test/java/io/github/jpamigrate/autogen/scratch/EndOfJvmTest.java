package io.github.jpamigrate.autogen.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left when a JVM ends in the middle: nothing. */
class EndOfJvmTest {
    private static final long INTERRUPT = 1 << 1;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void databasesOnAServerAreDropped(String signal) throws Exception {
        try (EmbeddedServer server = EmbeddedServer.temporary(TestServers.binaries(), 18)) {
            Process child = start(
                    List.of("server", server.login().url(), "postgres"),
                    server.login().password().orElseThrow());
            assertThat(scratchDatabases(server)).isEqualTo(1);
            end(child, signal);
            assertThat(scratchDatabases(server)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT", "KILL"})
    void aTemporaryServerEndsAndIsRemoved(String signal) throws Exception {
        Process child = start(List.of("temporary", jar()), "");
        assertThat(servers()).hasSize(1);
        ProcessHandle supervisor = child.children().findFirst().orElseThrow();
        List<ProcessHandle> processes =
                Stream.concat(Stream.of(supervisor), supervisor.descendants()).toList();
        assertThat(processes).hasSizeGreaterThan(3);
        end(child, signal);
        eventually(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(servers()).isEmpty();
    }

    @Test
    void aKeptFolderRecoversFromKill() throws Exception {
        Path kept = folder.resolve("kept");
        Process child = start(List.of("embedded", kept.toString(), jar()), "");
        assertThat(kept.resolve("data/postmaster.pid")).exists();
        end(child, "KILL");
        EmbeddedServer.kept(TestServers.binaries(), 18, kept).close();
    }

    @Test
    void aKeptFolderRecoversFromKillOfTheServerToo() throws Exception {
        Path kept = folder.resolve("kept");
        Process child = start(List.of("embedded", kept.toString(), jar()), "");
        List<ProcessHandle> processes = child.descendants().toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        end(child, "KILL");
        eventually(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(kept.resolve("data/postmaster.pid")).exists();
        EmbeddedServer.kept(TestServers.binaries(), 18, kept).close();
    }

    private Process start(List<String> arguments, String password) throws IOException {
        List<String> command = new ArrayList<>(interruptible());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ScratchHolder.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOLDER_PASSWORD", password);
        Process process = builder.start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        // the only line that it prints
        assertThat(output.readLine()).isEqualTo("ready");
        return process;
    }

    /** What a shell starts in the background ignores SIGINT, and so does everything that is started from there. */
    private static List<String> interruptible() throws IOException {
        Path status = Path.of("/proc/self/status");
        boolean ignored = Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & INTERRUPT) != 0);
        return ignored ? List.of("env", "--default-signal=INT") : List.of();
    }

    private static void end(Process child, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(child.pid()))
                .start()
                .waitFor();
        assertThat(child.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(child.inputReader(StandardCharsets.UTF_8).readLine()).isNull();
    }

    private static String jar() {
        return TestServers.binaries().jar(18).toString();
    }

    private List<Path> servers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("migrate-postgres-"))
                    .toList();
        }
    }

    private static int scratchDatabases(EmbeddedServer server) throws SQLException {
        try (Connection connection = server.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM pg_database WHERE datname LIKE 'migrate\\_scratch\\_%'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void eventually(Condition condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(50);
        }
    }

    private interface Condition {
        boolean holds();
    }
}

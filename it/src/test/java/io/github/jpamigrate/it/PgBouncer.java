package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A PgBouncer of its own before one database. It logs in for everybody who connects. */
final class PgBouncer implements AutoCloseable {

    private final Process process;
    private final TestDatabase database;
    private final int port;
    private final Thread atExit;

    private PgBouncer(Process process, TestDatabase database, int port) {
        this.process = process;
        this.database = database;
        this.port = port;
        this.atExit = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("pgbouncer", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /**
     * @param mode {@code session} or {@code transaction}
     * @param poolSize connections to the server
     */
    static PgBouncer start(TestDatabase database, String mode, int poolSize, Path folder)
            throws IOException, InterruptedException {
        int port = freePort();
        Path settings = folder.resolve("pgbouncer.ini");
        Folders.write(settings, """
                [databases]
                %s = host=127.0.0.1 port=%d user=%s password=%s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = %s
                default_pool_size = %d
                max_client_conn = 200
                """.formatted(
                database.user(), database.serverPort(), database.user(), database.password(), port, mode, poolSize));
        Path log = Files.createFile(folder.resolve("pgbouncer.log"));
        List<String> command = new ArrayList<>(List.of("pgbouncer"));
        if (System.getProperty("user.name").equals("root")) {
            // it refuses to run as root
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            command.addAll(List.of("-u", "nobody"));
        }
        command.add(settings.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        PgBouncer started = new PgBouncer(process, database, port);
        started.awaitStart(log);
        return started;
    }

    private void awaitStart(Path log) throws InterruptedException {
        for (int tries = 0; !listens(); tries++) {
            assertThat(process.isAlive() && tries < 500).as(Folders.read(log)).isTrue();
            Thread.sleep(20);
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database.user() + "?user=" + database.user();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}

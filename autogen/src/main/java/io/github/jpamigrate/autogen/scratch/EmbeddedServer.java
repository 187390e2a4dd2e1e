package io.github.jpamigrate.autogen.scratch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A PostgreSQL server that this JVM starts, on a free port of the loopback address. It ends with {@link #close()}, at the
 * latest with the JVM, however that ends. Prints nothing.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(25);
    private static final int ATTEMPTS = 3;

    private final ServerFolder folder;
    private final boolean temporary;
    private final FolderLock lock;
    private final int serverVersion;
    private final AtExit atExit;
    private final ServerProcess process;
    private final ServerLogin login;

    private EmbeddedServer(ServerFolder folder, boolean temporary, FolderLock lock, int serverVersion)
            throws IOException, InterruptedException {
        this.folder = folder;
        this.temporary = temporary;
        this.lock = lock;
        this.serverVersion = serverVersion;
        folder.initialise(serverVersion);
        Started started = start();
        this.process = started.process();
        this.login = started.login();
        this.atExit = AtExit.run(this::stop);
    }

    /**
     * A server in a new folder that is removed with it.
     *
     * @throws ScratchException if it cannot be started here; says why, with the server's own words
     */
    public static EmbeddedServer temporary(PostgresBinaries binaries, int serverVersion) {
        try {
            Programs programs = Programs.find(binaries, serverVersion);
            return open(programs, Files.createTempDirectory("migrate-postgres-"), true);
        } catch (IOException failure) {
            throw new ScratchException("The embedded PostgreSQL cannot be started: " + failure.getMessage(), failure);
        }
    }

    /**
     * A server in a folder of its own that is kept: what is in its databases is there at the next start. Another process
     * that uses the folder is waited for a while.
     *
     * @param folder made if missing
     * @throws ScratchException if it cannot be started here, the folder holds another version's database, or another
     *     process goes on using it
     */
    public static EmbeddedServer kept(PostgresBinaries binaries, int serverVersion, Path folder) {
        try {
            Programs programs = Programs.find(binaries, serverVersion);
            Files.createDirectories(folder);
            return open(programs, folder.toRealPath(), false);
        } catch (IOException failure) {
            throw new ScratchException(
                    "The embedded PostgreSQL in " + folder + " cannot be started: " + failure.getMessage(), failure);
        }
    }

    /** How to reach its database {@code postgres} as superuser. */
    public ServerLogin login() {
        return login;
    }

    /** Connections to one of its databases, as superuser. */
    public DataSource dataSource(String database) {
        return login.dataSource(database);
    }

    /** Major version of PostgreSQL. */
    public int serverVersion() {
        return serverVersion;
    }

    /** Stops the server, and removes it if it is a temporary one. */
    @Override
    public void close() {
        atExit.now();
    }

    private static EmbeddedServer open(Programs programs, Path folder, boolean temporary) throws IOException {
        FolderLock lock = FolderLock.acquire(folder, FolderLock.PATIENCE);
        boolean started = false;
        try {
            EmbeddedServer server = new EmbeddedServer(
                    new ServerFolder(folder, programs.folder(), programs.privileges()),
                    temporary,
                    lock,
                    programs.serverVersion());
            started = true;
            return server;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ScratchException("Interrupted while the embedded PostgreSQL was starting", interrupted);
        } finally {
            if (!started) {
                lock.close();
                discard(folder, temporary);
            }
        }
    }

    /** A port that was free a moment ago may be taken; and a killed JVM's server needs a moment to end. */
    private Started start() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(START);
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            folder.configure(port, temporary);
            ServerLogin candidate = new ServerLogin(
                    "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                    Optional.of(ServerFolder.SUPERUSER),
                    Optional.of(folder.password()));
            ServerProcess server = folder.start(temporary);
            if (answers(server, candidate, deadline)) {
                return new Started(server, candidate);
            }
            String log = server.log();
            boolean predecessor = log.contains("\"postmaster.pid\" already exists");
            if (!predecessor && attempt >= ATTEMPTS || Instant.now().isAfter(deadline)) {
                throw new ScratchException("The embedded PostgreSQL did not start:\n" + log);
            }
            Thread.sleep(PAUSE.toMillis() * (predecessor ? 10 : 1));
        }
    }

    /** Waits until the server answers. If it does not, it is stopped; false if it ended by itself. */
    private static boolean answers(ServerProcess server, ServerLogin login, Instant deadline)
            throws IOException, InterruptedException {
        boolean answered = false;
        try {
            while (!answered && server.running()) {
                Thread.sleep(PAUSE.toMillis());
                answered = answers(login, deadline);
            }
            return answered;
        } finally {
            if (!answered) {
                server.stop();
            }
        }
    }

    private static boolean answers(ServerLogin login, Instant deadline) {
        try (Connection connection = login.dataSource().getConnection()) {
            return connection.isValid(0);
        } catch (SQLException notYet) {
            if (Instant.now().isAfter(deadline)) {
                throw new ScratchException(
                        "The embedded PostgreSQL does not answer after " + START.toSeconds() + " s", notYet);
            }
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void stop() {
        try {
            process.stop();
        } catch (IOException failure) {
            throw new ScratchException("The embedded PostgreSQL cannot be stopped", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ScratchException("Interrupted while the embedded PostgreSQL was stopping", interrupted);
        } finally {
            lock.close();
            discard(folder.path(), temporary);
        }
    }

    private static void discard(Path folder, boolean temporary) {
        if (!temporary) {
            return;
        }
        try {
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new ScratchException(
                    "The folder " + folder + " of the embedded PostgreSQL cannot be removed", failure);
        }
    }

    private record Started(ServerProcess process, ServerLogin login) {}

    /** PostgreSQL's programs on this machine, and how they can be run. */
    private record Programs(int serverVersion, Path folder, Privileges privileges) {
        static Programs find(PostgresBinaries binaries, int serverVersion) {
            Privileges privileges = Privileges.current();
            Path jar = binaries.jar(serverVersion);
            return new Programs(serverVersion, UnpackedBinaries.unpack(jar, CacheFolder.find(privileges)), privileges);
        }
    }
}

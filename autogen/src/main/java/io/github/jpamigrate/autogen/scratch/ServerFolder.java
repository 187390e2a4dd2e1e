package io.github.jpamigrate.autogen.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The folder of an embedded server: {@code data} (the cluster), {@code password} (of its superuser), {@code server.log}.
 */
final class ServerFolder {
    static final String SUPERUSER = "postgres";
    private static final String SETTINGS = "migrate.conf";
    private static final String PASSWORD = "password";
    private static final String TEMPLATE = "cluster-2-";
    /** A migration may touch thousands of tables in one transaction, each with its indexes. */
    private static final List<String> ALWAYS = List.of(
            "listen_addresses = '127.0.0.1'",
            "unix_socket_directories = ''",
            "max_connections = 100",
            "max_locks_per_transaction = 1024",
            "shared_buffers = '64MB'",
            "jit = off");
    /** Nothing of it is needed after a crash. */
    private static final List<String> TEMPORARY = List.of(
            "fsync = off",
            "full_page_writes = off",
            "synchronous_commit = off",
            "wal_level = minimal",
            "max_wal_senders = 0",
            "autovacuum = off");

    private final Path folder;
    private final Path binaries;
    private final Privileges privileges;

    ServerFolder(Path folder, Path binaries, Privileges privileges) {
        this.folder = folder;
        this.binaries = binaries;
        this.privileges = privileges;
    }

    Path path() {
        return folder;
    }

    Path data() {
        return folder.resolve("data");
    }

    String password() throws IOException {
        return Files.readString(passwordFile());
    }

    /** Makes the cluster if there is none; beside its place first, so that a killed attempt is not taken for one. */
    void initialise(int serverVersion) throws IOException, InterruptedException {
        if (Files.exists(data())) {
            checkVersion(serverVersion);
            return;
        }
        Path unfinished = folder.resolve("data.unfinished");
        Folders.delete(unfinished);
        if (privileges.otherUser()) {
            privileges.handOver(folder);
            initdb(folder, unfinished);
        } else {
            copyTemplate(unfinished);
        }
        Files.move(unfinished, data());
    }

    /** A cluster of this user's own is made once and then copied, which takes a fraction of the time. */
    private void copyTemplate(Path target) throws IOException, InterruptedException {
        Path template = binaries.resolveSibling(TEMPLATE + binaries.getFileName());
        if (!Files.isDirectory(template)) {
            Path unfinished = Files.createTempDirectory(template.getParent(), "initialising");
            try {
                initdb(unfinished, unfinished.resolve("data"));
                Folders.publish(unfinished, template);
            } finally {
                Folders.delete(unfinished);
            }
        }
        Files.copy(template.resolve(PASSWORD), passwordFile(), StandardCopyOption.REPLACE_EXISTING);
        Folders.copy(template.resolve("data"), target);
    }

    private void initdb(Path home, Path data) throws IOException, InterruptedException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        Path password = home.resolve(PASSWORD);
        Files.deleteIfExists(password);
        Files.createFile(password, Folders.privateFile(password));
        Files.writeString(password, HexFormat.of().formatHex(random));
        privileges.handOver(password);
        ServerProcess.run(
                binaries,
                "initdb",
                privileges,
                home.resolve("initdb.log"),
                List.of(
                        "--pgdata=" + data,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        // most of a new cluster is its first segment of the log
                        "--wal-segsize=1",
                        "--no-sync"));
        Path configuration = data.resolve("postgresql.conf");
        Files.writeString(configuration, "\ninclude '" + SETTINGS + "'\n", StandardOpenOption.APPEND);
    }

    /** Writes the settings of the next start. */
    void configure(int port, boolean temporary) throws IOException {
        List<String> settings = new ArrayList<>(ALWAYS);
        settings.add("port = " + port);
        if (temporary) {
            settings.addAll(TEMPORARY);
        }
        Path file = data().resolve(SETTINGS);
        Files.write(file, settings);
        privileges.handOver(file);
    }

    ServerProcess start(boolean temporary) throws IOException {
        return ServerProcess.start(binaries, folder, data(), privileges, temporary);
    }

    private void checkVersion(int serverVersion) throws IOException {
        Path file = data().resolve("PG_VERSION");
        String version = Files.exists(file) ? Files.readString(file).trim() : "unknown";
        if (!version.equals(Integer.toString(serverVersion))) {
            throw new ScratchException("The folder " + folder + " holds a database of PostgreSQL " + version
                    + ", but PostgreSQL " + serverVersion
                    + " is to be started in it. Delete the folder, or name another one.");
        }
    }

    private Path passwordFile() {
        return folder.resolve(PASSWORD);
    }
}

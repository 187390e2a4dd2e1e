package io.github.jpamigrate.autogen.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        privileges.handOver(folder);
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
        privileges.handOver(passwordFile());
        Path unfinished = folder.resolve("data.unfinished");
        Folders.delete(unfinished);
        ServerProcess.run(
                binaries,
                "initdb",
                privileges,
                folder.resolve("initdb.log"),
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync"));
        Path configuration = unfinished.resolve("postgresql.conf");
        Files.writeString(configuration, Files.readString(configuration) + "\ninclude '" + SETTINGS + "'\n");
        Files.move(unfinished, data());
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
        return folder.resolve("password");
    }
}

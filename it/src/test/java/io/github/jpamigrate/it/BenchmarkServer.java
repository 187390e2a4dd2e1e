package io.github.jpamigrate.it;

import io.github.jpamigrate.autogen.scratch.EmbeddedServer;
import io.github.jpamigrate.autogen.scratch.ServerLogin;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The one server of a benchmark, which writes to the disk as in production. */
final class BenchmarkServer implements AutoCloseable {
    private static final Path JARS = Path.of(System.getProperty("it.servers"));

    private final Path folder;
    private final EmbeddedServer server;
    private int databases;

    private BenchmarkServer(Path folder, EmbeddedServer server) {
        this.folder = folder;
        this.server = server;
    }

    static BenchmarkServer start(Path folder) {
        Folders.delete(folder);
        return new BenchmarkServer(
                folder, EmbeddedServer.kept(version -> JARS.resolve("postgres-" + version + ".jar"), 18, folder));
    }

    /** A database of the server, with the login of its superuser. */
    record Database(String name, int port, String url, String user, String password) {}

    Database newDatabase() throws SQLException {
        ServerLogin login = server.login();
        int port = Integer.parseInt(login.url().replaceAll(".*:(\\d+)/.*", "$1"));
        String name = "benchmark_" + ++databases;
        query("postgres", "create database " + name);
        // what was written before is not written during the measurement
        query("postgres", "checkpoint");
        return new Database(
                name,
                port,
                "jdbc:postgresql://localhost:" + port + "/" + name,
                login.user().orElseThrow(),
                login.password().orElse(""));
    }

    void drop(Database database) throws SQLException {
        query("postgres", "drop database " + database.name() + " with (force)");
    }

    /** Tables that revisions made. */
    int tables(Database database) throws SQLException {
        return Integer.parseInt(query(database.name(), "select count(*) from pg_class where relname ~ '^table_[0-9]+$'")
                .get(0));
    }

    /** Version and settings that matter. */
    List<String> description() throws SQLException {
        return query(
                "postgres",
                "select 'PostgreSQL ' || current_setting('server_version') union all select name || ' = ' || setting"
                        + " from pg_settings where name in ('fsync', 'synchronous_commit', 'wal_level', 'shared_buffers',"
                        + " 'jit', 'autovacuum')");
    }

    private List<String> query(String database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = server.dataSource(database).getConnection();
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }

    @Override
    public void close() {
        server.close();
        Folders.delete(folder);
    }
}

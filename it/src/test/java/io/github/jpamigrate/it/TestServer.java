package io.github.jpamigrate.it;

import io.github.jpamigrate.autogen.scratch.EmbeddedServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server outside the samples' builds, with password authentication; one of each version while tests run. */
final class TestServer {

    private static final Path JARS = Path.of(System.getProperty("it.servers"));
    private static final Map<Integer, TestServer> STARTED = new ConcurrentHashMap<>();

    private final EmbeddedServer server;
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer(EmbeddedServer server) {
        this.server = server;
    }

    /** Ends with this JVM. */
    static TestServer ofVersion(int majorVersion) {
        return STARTED.computeIfAbsent(
                majorVersion,
                version -> new TestServer(
                        EmbeddedServer.temporary(wanted -> JARS.resolve("postgres-" + wanted + ".jar"), version)));
    }

    /** An empty database with an owner of its own, who may create databases. */
    TestDatabase newDatabase() throws SQLException {
        return newDatabase("CREATEDB");
    }

    /** An empty database whose owner has some attributes, such as {@code NOCREATEDB}. */
    TestDatabase newDatabase(String ownerAttributes) throws SQLException {
        String name = "test_" + databases.incrementAndGet();
        String password = "s3cret-of-" + name;
        execute("CREATE ROLE " + name + " LOGIN " + ownerAttributes + " PASSWORD '" + password + "'");
        execute("CREATE DATABASE " + name + " OWNER " + name);
        return new TestDatabase(this, name, password);
    }

    int port() {
        return Integer.parseInt(server.login().url().replaceAll(".*:(\\d+)/.*", "$1"));
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = server.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

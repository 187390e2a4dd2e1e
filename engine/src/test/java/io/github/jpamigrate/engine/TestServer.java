package io.github.jpamigrate.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.Driver;

/** One PostgreSQL for all tests of this JVM. */
final class TestServer {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "60")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A new, empty database. */
    static TestDatabase createDatabase() throws SQLException {
        String name = "test_" + COUNT.incrementAndGet();
        onServer("create database " + name);
        String url = "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
        return new TestDatabase(
                name, new DriverDataSource(new Driver(), ConnectionSettings.parse(url + "?user=postgres"), "test"));
    }

    static void dropDatabase(String name) throws SQLException {
        onServer("drop database " + name + " with (force)");
    }

    private static void onServer(String sql) throws SQLException {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

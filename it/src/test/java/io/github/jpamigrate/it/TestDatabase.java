package io.github.jpamigrate.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A database of a test, removed with its owner at the end of the test. */
final class TestDatabase implements AutoCloseable {

    private final TestServer server;
    private final String name;
    private final String password;

    TestDatabase(TestServer server, String name, String password) {
        this.server = server;
        this.name = name;
        this.password = password;
    }

    /** Without user and password. */
    String url() {
        return "jdbc:postgresql://localhost:" + server.port() + "/" + name;
    }

    /** As hosting services give it in {@code DATABASE_URL}. */
    String databaseUrl() {
        return "postgres://" + name + ":" + password + "@localhost:" + server.port() + "/" + name;
    }

    int serverPort() {
        return server.port();
    }

    String user() {
        return name;
    }

    String password() {
        return password;
    }

    /** This database becomes the one of a project, by the environment. */
    SampleProject of(SampleProject project) {
        return project.environment("MIGRATE_URL", url())
                .environment("MIGRATE_USER", user())
                .environment("MIGRATE_PASSWORD", password());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), name, password);
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of a query. */
    List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** See {@link Catalog#of}. */
    List<String> objects() throws SQLException {
        try (Connection connection = connect()) {
            return Catalog.of(connection);
        }
    }

    Map<String, Long> counts() throws SQLException {
        try (Connection connection = connect()) {
            return Catalog.counts(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        // WITH (FORCE) is of PostgreSQL 13
        server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
        server.execute("DROP DATABASE " + name);
        server.execute("DROP ROLE " + name);
    }
}

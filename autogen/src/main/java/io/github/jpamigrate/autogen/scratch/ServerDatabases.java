package io.github.jpamigrate.autogen.scratch;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Temporary databases on a server, named {@code migrate_scratch_<random>}. */
final class ServerDatabases implements ScratchDatabases {
    static final String PREFIX = "migrate_scratch_";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ServerLogin login;
    private final ServerFacts facts;
    private final String description;
    private final Runnable end;
    private final List<TemporaryDatabase> databases = new ArrayList<>();

    /**
     * @param login a user who may create databases, and a database to be connected to meanwhile
     * @param end what is done when all databases are gone
     */
    ServerDatabases(ServerLogin login, ServerFacts facts, String description, Runnable end) {
        this.login = login;
        this.facts = facts;
        this.description = description;
        this.end = end;
    }

    @Override
    public ScratchDatabase create(List<Extension> extensions) {
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        String name = PREFIX + HexFormat.of().formatHex(random);
        // asked for before it exists, so that no moment is left in which it would stay
        TemporaryDatabase database = new TemporaryDatabase(login, name, facts.serverVersion());
        boolean complete = false;
        try {
            try (Connection connection = connect(login);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + facts.template());
            } catch (SQLException failure) {
                throw new ScratchException(
                        "No scratch database can be created on " + description + ": " + failure.getMessage(), failure);
            }
            extensions.forEach(extension -> install(extension, database));
            complete = true;
        } finally {
            if (!complete) {
                database.close();
            }
        }
        synchronized (databases) {
            databases.add(database);
        }
        return database;
    }

    @Override
    public int serverVersion() {
        return facts.serverVersion();
    }

    @Override
    public String describe() {
        return description;
    }

    @Override
    public void close() {
        try {
            List<TemporaryDatabase> left;
            synchronized (databases) {
                left = List.copyOf(databases);
                databases.clear();
            }
            left.forEach(TemporaryDatabase::close);
        } finally {
            end.run();
        }
    }

    private void install(Extension extension, ScratchDatabase database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            String schema = statement.enquoteIdentifier(extension.schema(), true);
            if (!extension.schema().startsWith("pg_")) {
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
            }
            statement.execute("CREATE EXTENSION IF NOT EXISTS " + statement.enquoteIdentifier(extension.name(), true)
                    + " WITH SCHEMA " + schema);
        } catch (SQLException failure) {
            throw new ScratchException(
                    "The extension " + extension.name() + " cannot be installed in a scratch database on " + description
                            + ": " + failure.getMessage() + "\nSet migrate.scratch.url to a server that has it.",
                    failure);
        }
    }

    static Connection connect(ServerLogin login) {
        try {
            return login.dataSource().getConnection();
        } catch (SQLException failure) {
            throw new ScratchException("No connection to " + login + ": " + failure.getMessage(), failure);
        }
    }
}

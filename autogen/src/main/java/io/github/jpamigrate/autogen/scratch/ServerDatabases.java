package io.github.jpamigrate.autogen.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Temporary databases on a server, see {@link DatabaseName}. */
final class ServerDatabases implements ScratchDatabases {
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
        String name = DatabaseName.now();
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
            database.install(extensions);
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
    public Optional<String> identity() {
        return Optional.of(ServerIdentity.ask(login) + facts.template());
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

    static Connection connect(ServerLogin login) {
        try {
            return login.dataSource().getConnection();
        } catch (SQLException failure) {
            throw new ScratchException("No connection to " + login + ": " + failure.getMessage(), failure);
        }
    }
}

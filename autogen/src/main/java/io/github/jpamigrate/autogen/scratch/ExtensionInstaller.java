package io.github.jpamigrate.autogen.scratch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Installs extensions in a new database. */
final class ExtensionInstaller {
    private static final int TRUSTED_EXTENSIONS = 13;

    private final Connection connection;
    private final int serverVersion;
    private final String server;

    /** @param server for messages */
    ExtensionInstaller(Connection connection, int serverVersion, String server) {
        this.connection = connection;
        this.serverVersion = serverVersion;
        this.server = server;
    }

    /** @throws ScratchException if a required one is not to be had; another is left out then */
    void install(Extension extension) {
        try (Statement statement = connection.createStatement()) {
            if (!extension.required() && !available(extension.name())) {
                return;
            }
            String schema = statement.enquoteIdentifier(extension.schema(), true);
            if (!extension.schema().startsWith("pg_")) {
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
            }
            statement.execute("CREATE EXTENSION IF NOT EXISTS " + statement.enquoteIdentifier(extension.name(), true)
                    + " WITH SCHEMA " + schema);
        } catch (SQLException failure) {
            throw new ScratchException(
                    "The extension " + extension.name() + " cannot be installed in a scratch database on " + server
                            + ": " + failure.getMessage() + "\nSet migrate.scratch.url to a server that has it.",
                    failure);
        }
    }

    /** Whether it is there and this user may install it. */
    private boolean available(String name) throws SQLException {
        String trusted = serverVersion < TRUSTED_EXTENSIONS ? "" : " OR v.trusted";
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT EXISTS (SELECT FROM pg_catalog.pg_available_extension_versions v, pg_catalog.pg_roles r"
                        + " WHERE v.name = ? AND r.rolname = current_user AND (r.rolsuper OR NOT v.superuser" + trusted
                        + "))")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}

package io.github.jpamigrate.autogen.scratch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Scratch databases that a killed JVM left on a server: our user's, older than any run takes, and nobody connected. Those
 * are dropped before new ones are made.
 */
final class AbandonedDatabases {
    private static final Duration AGE = Duration.ofHours(12);

    private AbandonedDatabases() {}

    static void drop(ServerLogin login) {
        Instant limit = Instant.now().minus(AGE);
        try (Connection connection = ServerDatabases.connect(login);
                Statement statement = connection.createStatement()) {
            for (String name : unused(statement)) {
                if (DatabaseName.made(name).filter(made -> made.isBefore(limit)).isPresent()) {
                    statement.execute("DROP DATABASE IF EXISTS " + name);
                }
            }
        } catch (SQLException failure) {
            throw new ScratchException(
                    "Scratch databases left on " + login + " cannot be dropped: " + failure.getMessage()
                            + "\nDrop the databases named migrate_scratch_… there by hand.",
                    failure);
        }
    }

    private static List<String> unused(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT d.datname FROM pg_catalog.pg_database d"
                + " JOIN pg_catalog.pg_roles r ON r.oid = d.datdba AND r.rolname = current_user"
                + " WHERE d.datname LIKE 'migrate\\_scratch\\_%' AND NOT EXISTS ("
                + "SELECT FROM pg_catalog.pg_stat_activity a WHERE a.datid = d.oid)")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}

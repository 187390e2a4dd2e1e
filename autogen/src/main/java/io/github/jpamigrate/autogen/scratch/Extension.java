package io.github.jpamigrate.autogen.scratch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * An extension of a database.
 *
 * @param schema where its objects are
 */
public record Extension(String name, String schema) {

    /**
     * The extensions of a database in the order they were installed, which is one that works again; without plpgsql, which
     * every database has.
     */
    public static List<Extension> installed(Connection connection) throws SQLException {
        List<Extension> extensions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT x.extname, n.nspname FROM pg_catalog.pg_extension x"
                        + " JOIN pg_catalog.pg_namespace n ON n.oid = x.extnamespace"
                        + " WHERE x.extname <> 'plpgsql' ORDER BY x.oid")) {
            while (row.next()) {
                extensions.add(new Extension(row.getString(1), row.getString(2)));
            }
        }
        return extensions;
    }
}

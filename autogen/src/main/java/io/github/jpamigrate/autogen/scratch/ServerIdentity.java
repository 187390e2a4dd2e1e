package io.github.jpamigrate.autogen.scratch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a server's new databases depend on: its build, its settings, its extensions, and who asks. */
final class ServerIdentity {
    /** Left out is what differs between two starts of a server, or between two connections, and changes no schema. */
    private static final String QUERY = """
            SELECT pg_catalog.version()
                   || ' ' || current_user
                   || ' ' || (SELECT string_agg(name || '=' || setting, ',' ORDER BY name)
                              FROM pg_catalog.pg_settings
                              WHERE name NOT IN ('application_name', 'port', 'data_directory', 'config_file', 'hba_file',
                                                 'ident_file', 'external_pid_file', 'client_encoding'))
                   || ' ' || coalesce((SELECT string_agg(name || ' ' || version, ',' ORDER BY name, version)
                                       FROM pg_catalog.pg_available_extension_versions), '')""";

    private ServerIdentity() {}

    static String ask(ServerLogin login) {
        try (Connection connection = ServerDatabases.connect(login);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new ScratchException("The server " + login + " cannot be asked: " + failure.getMessage(), failure);
        }
    }
}

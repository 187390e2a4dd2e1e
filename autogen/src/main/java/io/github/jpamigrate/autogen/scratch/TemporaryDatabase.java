package io.github.jpamigrate.autogen.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** A database of a server, dropped with {@link #close()} or at the end of the JVM. */
final class TemporaryDatabase implements ScratchDatabase {
    private static final int DROP_WITH_FORCE = 13;

    private final ServerLogin login;
    private final String name;
    private final int serverVersion;
    private final AtExit atExit;

    /** Before the database is made: dropping one that is not there does no harm. */
    TemporaryDatabase(ServerLogin login, String name, int serverVersion) {
        this.login = login;
        this.name = name;
        this.serverVersion = serverVersion;
        this.atExit = AtExit.run(this::drop);
    }

    @Override
    public DataSource dataSource() {
        return login.dataSource(name);
    }

    @Override
    public Connection connect() {
        try {
            return dataSource().getConnection();
        } catch (SQLException failure) {
            throw new ScratchException(
                    "The scratch database " + name + " cannot be reached: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void install(List<Extension> extensions) {
        if (extensions.isEmpty()) {
            return;
        }
        try (Connection connection = connect()) {
            ExtensionInstaller installer = new ExtensionInstaller(connection, serverVersion, login.toString());
            extensions.forEach(installer::install);
        } catch (SQLException failure) {
            throw new ScratchException("Extensions cannot be installed on " + login, failure);
        }
    }

    @Override
    public void close() {
        atExit.now();
    }

    private void drop() {
        try (Connection connection = ServerDatabases.connect(login);
                Statement statement = connection.createStatement()) {
            if (serverVersion >= DROP_WITH_FORCE) {
                statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
                return;
            }
            dropTheOldWay(statement);
        } catch (SQLException failure) {
            throw new ScratchException(
                    "The scratch database " + name + " on " + login + " cannot be dropped: " + failure.getMessage()
                            + "\nDrop it by hand: DROP DATABASE IF EXISTS " + name + ";",
                    failure);
        }
    }

    private void dropTheOldWay(Statement statement) throws SQLException {
        statement.execute("SELECT pg_catalog.pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity"
                + " WHERE datname = '" + name + "' AND pid <> pg_catalog.pg_backend_pid()");
        // waits some seconds for those to end
        statement.execute("DROP DATABASE IF EXISTS " + name);
    }
}

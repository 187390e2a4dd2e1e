package io.github.jpamigrate.engine.apply;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keeps the driver from naming statements on the server. It does so with what it sees often, COMMIT included, and behind
 * a pooler in transaction mode the next transaction may be in a session that does not know the name.
 */
final class StatementNames {
    private static final int UNKNOWN = -1;

    private StatementNames() {}

    /** Answers what {@link #restore} needs. */
    static int prevent(Connection connection) throws SQLException {
        Object before = DriverConnection.call(connection, "getPrepareThreshold", new Class<?>[0]);
        DriverConnection.call(connection, "setPrepareThreshold", new Class<?>[] {int.class}, 0);
        return before instanceof Integer threshold ? threshold : UNKNOWN;
    }

    static void restore(Connection connection, int before) throws SQLException {
        if (before != UNKNOWN) {
            DriverConnection.call(connection, "setPrepareThreshold", new Class<?>[] {int.class}, before);
        }
    }
}

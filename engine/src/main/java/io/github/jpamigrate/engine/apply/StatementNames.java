package io.github.jpamigrate.engine.apply;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keeps the driver from naming statements on the server. It does so with what it sees often, COMMIT included, and behind
 * a pooler in transaction mode the next transaction may be in a session that does not know the name.
 *
 * <p>The driver's interface is reached by name, because the engine is compiled against java.sql only.
 */
final class StatementNames {
    private static final String DRIVER_CONNECTION = "org.postgresql.PGConnection";
    private static final int UNKNOWN = -1;

    private StatementNames() {}

    /** Answers what {@link #restore} needs. */
    static int prevent(Connection connection) throws SQLException {
        Object before = call(connection, "getPrepareThreshold", new Class<?>[0]);
        call(connection, "setPrepareThreshold", new Class<?>[] {int.class}, 0);
        return before instanceof Integer threshold ? threshold : UNKNOWN;
    }

    static void restore(Connection connection, int before) throws SQLException {
        if (before != UNKNOWN) {
            call(connection, "setPrepareThreshold", new Class<?>[] {int.class}, before);
        }
    }

    /** With another driver, or one that is hidden behind a proxy, nothing is called: it decides about names itself. */
    private static Object call(Connection connection, String method, Class<?>[] types, Object... arguments)
            throws SQLException {
        try {
            ClassLoader loader = connection.getMetaData().getClass().getClassLoader();
            Class<?> driver = Class.forName(DRIVER_CONNECTION, false, loader);
            if (!connection.isWrapperFor(driver)) {
                return null;
            }
            return driver.getMethod(method, types).invoke(connection.unwrap(driver), arguments);
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException otherDriver) {
            return null;
        }
    }
}

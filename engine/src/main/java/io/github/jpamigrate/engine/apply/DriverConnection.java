package io.github.jpamigrate.engine.apply;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;

/** What PostgreSQL's driver can do beyond java.sql, by name: the engine is compiled against java.sql only. */
final class DriverConnection {
    private static final String PACKAGE = "org.postgresql.";
    private static final String TYPE = PACKAGE + "PGConnection";

    private DriverConnection() {}

    /** The method's answer; null, and nothing is called, with another driver or one that is hidden behind a proxy. */
    static Object call(Connection connection, String method, Class<?>[] types, Object... arguments)
            throws SQLException {
        try {
            Class<?> driver = Class.forName(TYPE, false, loader(connection));
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

    /** That of the driver, also where a pool handed out an object of its own. */
    private static ClassLoader loader(Connection connection) throws SQLException {
        boolean direct = connection.getClass().getName().startsWith(PACKAGE);
        return direct
                ? connection.getClass().getClassLoader()
                : connection.getMetaData().getClass().getClassLoader();
    }
}

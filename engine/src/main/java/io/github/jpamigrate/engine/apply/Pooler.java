package io.github.jpamigrate.engine.apply;

import java.sql.SQLException;

/**
 * Finds out whether something like PgBouncer stands between here and the server. In transaction mode each transaction may
 * be in another session of the server: what is set outside of a transaction is lost for this client, and found by others.
 */
final class Pooler {
    private Pooler() {}

    /**
     * Whether the server process that answers is another one than the driver was told of when it connected. A driver that
     * cannot be asked is taken for connected directly.
     */
    static boolean between(Session session) throws SQLException {
        Object told = DriverConnection.call(session.connection(), "getBackendPID", new Class<?>[0]);
        return told != null && !told.toString().equals(session.execute("select pg_backend_pid()"));
    }
}

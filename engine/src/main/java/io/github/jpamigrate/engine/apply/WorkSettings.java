package io.github.jpamigrate.engine.apply;

import java.sql.SQLException;

/**
 * What holds during the work of a run.
 *
 * @param original the connection's search_path as it was, in SQL
 * @param searchPath the search_path of the run, in SQL
 * @param watchesClient whether the server can notice in the middle of a statement that its client is gone
 */
record WorkSettings(String original, String searchPath, boolean watchesClient) {

    static WorkSettings of(Session session, Settings settings) {
        String original = session.inTransaction(
                "Cannot read the search_path", connection -> session.execute("select current_setting('search_path')"));
        String given = original.isBlank() ? "''" : original;
        String path = settings.schema()
                .map(JournalTable::quoted)
                .map(schema -> original.isBlank() ? schema : schema + ", " + original)
                .orElse(given);
        return new WorkSettings(given, path, watchesClient(session));
    }

    /** PostgreSQL 14 and later, and there not on every platform: asking is the only way to know. */
    private static boolean watchesClient(Session session) {
        try {
            session.begin("SET LOCAL client_connection_check_interval = 2000");
            session.connection().rollback();
            return true;
        } catch (SQLException unsupported) {
            session.rollBack("Cannot use the connection");
            return false;
        }
    }

    /** The beginning of every transaction of the run. */
    String transaction(Settings settings) {
        return "SET LOCAL lock_timeout = " + settings.lockTimeout().toMillis() + ";SET LOCAL search_path TO "
                + searchPath + (watchesClient ? ";SET LOCAL client_connection_check_interval = 2000" : "");
    }
}

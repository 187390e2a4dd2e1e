package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.MigrateException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What holds during the work of a run.
 *
 * @param original SQL that puts the connection's settings back as they were
 * @param searchPath the search_path of the run, in SQL
 * @param watchesClient whether the server can notice in the middle of a statement that its client is gone
 */
record WorkSettings(String original, String searchPath, boolean watchesClient) {
    /** What the run changes on its connection beyond a transaction, or a script may. */
    private static final String ORIGINAL =
            "select 'select ' || string_agg(format('set_config(%L, %L, false)', s.name, current_setting(s.name)), ', ')"
                    + " from unnest(array['search_path', 'lock_timeout', 'standard_conforming_strings',"
                    + " 'client_connection_check_interval']) s (name) where current_setting(s.name, true) is not null";

    static WorkSettings of(Session session, Settings settings) {
        String current = session.inTransaction(
                "Cannot read the search_path", connection -> session.execute("select current_setting('search_path')"));
        String path = settings.schema()
                .map(JournalTable::quoted)
                .map(schema -> current.isBlank() ? schema : schema + ", " + current)
                .orElse(current.isBlank() ? "''" : current);
        String original = session.inTransaction("Cannot read the settings", connection -> session.execute(ORIGINAL));
        return new WorkSettings(original, path, watchesClient(session));
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

    /** Does the work and puts the search_path back: a script may have changed it, and the connection may go to a pool. */
    <T> T around(Session session, Supplier<T> doing) {
        T result;
        try {
            result = doing.get();
        } catch (RuntimeException | Error failure) {
            restoreAfter(failure, session);
            throw failure;
        }
        restore(session);
        return result;
    }

    private void restoreAfter(Throwable failure, Session session) {
        try {
            session.rollBack("Cannot restore the search_path");
            restore(session);
        } catch (MigrateException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private void restore(Session session) {
        session.inTransaction("Cannot restore the settings", connection -> session.execute(original));
    }

    /**
     * The beginning of every transaction of the run. Scripts are read with standard_conforming_strings on, whatever the
     * server, the database or the role say, so they must be run with it.
     */
    String transaction(Settings settings) {
        return "SET LOCAL lock_timeout = " + settings.lockTimeout().toMillis() + ";SET LOCAL search_path TO "
                + searchPath + ";SET LOCAL standard_conforming_strings = on"
                + (watchesClient ? ";SET LOCAL client_connection_check_interval = 2000" : "");
    }

    /** Before each statement outside a transaction; answers the pid of the session. */
    String statement(Duration lockTimeout) {
        return "SET lock_timeout = " + lockTimeout.toMillis() + ";SET search_path TO " + searchPath
                + ";SET standard_conforming_strings = on"
                + (watchesClient ? ";SET client_connection_check_interval = 2000" : "") + ";select pg_backend_pid()";
    }
}

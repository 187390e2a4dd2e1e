package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.PooledConnectionException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What holds during the work of a run.
 *
 * @param original SQL that puts the connection's settings back as they were
 * @param searchPath the search_path of the run, as the setting holds it
 * @param pooled whether nothing may be set outside of transactions, see {@link Pooler}
 * @param watchesClient whether the server can notice in the middle of a statement that its client is gone
 */
record WorkSettings(String original, String searchPath, boolean pooled, boolean watchesClient) {
    private static final String NOTHING = "select 1";
    private static final String BACKEND = "select pg_backend_pid()";
    private static final String NAMES_MEAN =
            "select concat_ws(' ', current_schemas(false), current_setting('standard_conforming_strings'))";

    /** What the run changes on its connection beyond a transaction, or a script may. */
    private static final List<String> CHANGED =
            List.of("search_path", "lock_timeout", "standard_conforming_strings", "client_connection_check_interval");

    static WorkSettings of(Session session, Settings settings) {
        String current = session.ask("Cannot read the search_path", "select current_setting('search_path')");
        String path = settings.schema()
                .map(JournalTable::quoted)
                .map(schema -> current.isBlank() ? schema : schema + ", " + current)
                .orElse(current.strip());
        boolean pooled = session.inTransaction("Cannot use the connection", connection -> Pooler.between(session));
        String original = pooled ? NOTHING : session.ask("Cannot read the settings", toRestore(CHANGED));
        return new WorkSettings(original, path, pooled, watchesClient(session));
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

    /** A query whose answer is SQL that puts settings back as they are now. */
    private static String toRestore(Collection<String> names) {
        String list =
                names.stream().map(name -> "'" + name.replace("'", "''") + "'").collect(Collectors.joining(", "));
        return "select 'select ' || string_agg(format('set_config(%L, %L, false)', s.name, current_setting(s.name)), ', ')"
                + " from unnest(array[" + list + "]) s (name) where current_setting(s.name, true) is not null";
    }

    /** SQL that undoes what a step outside a transaction sets; asked before it does. */
    String original(Session session, Collection<String> alsoSet) throws SQLException {
        if (pooled) {
            return original;
        }
        Set<String> more = new TreeSet<>(alsoSet);
        CHANGED.forEach(more::remove);
        String restoring = more.isEmpty() ? null : session.execute(toRestore(more));
        return restoring == null ? original : restoring + ";" + original;
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
        if (pooled) {
            return;
        }
        session.ask("Cannot restore the settings", original);
    }

    /**
     * Expressions to evaluate at the beginning of every transaction of the run. Scripts are read with standard_conforming_strings on, whatever the
     * server, the database or the role say, so they must be run with it.
     */
    List<String> transaction(Settings settings) {
        return settings(settings.lockTimeout(), true);
    }

    private List<String> settings(Duration lockTimeout, boolean local) {
        SortedMap<String, String> values = new TreeMap<>(names());
        values.put("lock_timeout", String.valueOf(lockTimeout.toMillis()));
        if (watchesClient) {
            values.put("client_connection_check_interval", "2000");
        }
        return setting(values, local);
    }

    /** What names and strings of a script mean. */
    private SortedMap<String, String> names() {
        return new TreeMap<>(Map.of("search_path", searchPath, "standard_conforming_strings", "on"));
    }

    /** Expressions that set: until the end of the transaction, or for as long as the session lives. */
    private static List<String> setting(SortedMap<String, String> values, boolean local) {
        return values.entrySet().stream()
                .map(entry ->
                        "set_config('" + entry.getKey() + "', " + Literal.of(entry.getValue()) + ", " + local + ")")
                .toList();
    }

    /** Before each statement outside a transaction; answers the pid of the session. */
    String statement(Duration lockTimeout) {
        if (pooled) {
            return BACKEND;
        }
        return "select " + String.join(", ", settings(lockTimeout, false)) + ";" + BACKEND;
    }

    /** Behind a pooler steps outside of transactions run with what its sessions have. */
    void refuseUnlessSame(Session session, Job job) {
        boolean outside = job.units().units().stream().anyMatch(Units.Unit::autocommit);
        if (!pooled || !outside) {
            return;
        }
        if (job.units().units().stream().anyMatch(unit -> !unit.settings().isEmpty())) {
            throw refusal(job, "what it sets");
        }
        boolean same = session.inTransaction("Cannot compare the settings", connection -> {
            String theirs = session.execute(NAMES_MEAN);
            session.execute("select " + String.join(", ", setting(names(), true)));
            return theirs.equals(session.execute(NAMES_MEAN));
        });
        if (!same) {
            String path = searchPath.isEmpty() ? "''" : searchPath;
            throw refusal(job, "search_path = " + path + " and standard_conforming_strings = on");
        }
    }

    private static PooledConnectionException refusal(Job job, String setting) {
        return new PooledConnectionException(job.revision().name(), job.script().file(), setting);
    }
}

package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Revision;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The journal: one row for each revision that the database has, and a log that only grows. Every method takes part in the
 * caller's transaction; writers hold the lock.
 */
final class Journal {
    /** Arrays and moments in a form that is read quickly: an upgrade with nothing to do reads all rows. */
    private static final String READ =
            "revision, sequence, array_to_string(parents, ' '), array_to_string(depends_on, ' '), message, checksum,"
                    + " downgrade_script, state, finished_steps, (extract(epoch from applied_at) * 1000000)::bigint,"
                    + " applied_by, duration_ms, tool_version";

    /** A truth value as text. */
    static final String THERE = "t";

    private final JournalTable table;
    private final JournalSql sql;
    private final JournalText text;
    private final JournalLog log;

    Journal(JournalTable table, String toolVersion) {
        this.table = table;
        this.sql = new JournalSql(table);
        this.text = new JournalText(sql, toolVersion);
        this.log = new JournalLog(table, toolVersion);
    }

    JournalTable table() {
        return table;
    }

    JournalLog log() {
        return log;
    }

    /** Changes that are to be sent together with something else. */
    JournalText text() {
        return text;
    }

    /** A query whose answer is {@link #THERE} when the journal exists. */
    String existence() {
        return "select to_regclass(" + Literal.of(table.sql()) + ") is not null";
    }

    boolean exists(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                ResultSet result = query.executeQuery(existence())) {
            result.next();
            return result.getBoolean(1);
        }
    }

    /** Creates it, and the default schema of the run, as far as they are not there; answers whether the journal was not. */
    boolean createIn(Connection connection, Optional<String> defaultSchema) throws SQLException {
        if (defaultSchema.isPresent()) {
            createSchema(connection, defaultSchema.get());
        }
        boolean missing = !exists(connection);
        if (missing) {
            create(connection);
        }
        return missing;
    }

    private void create(Connection connection) throws SQLException {
        createSchema(connection, table.schema());
        try (var ddl = connection.createStatement()) {
            for (String statement : sql.create()) {
                ddl.execute(statement);
            }
        }
    }

    /** Asks first, because {@code if not exists} needs the right to create schemas even when it exists. */
    private static void createSchema(Connection connection, String schema) throws SQLException {
        try (PreparedStatement exists =
                        connection.prepareStatement("select 1 from pg_catalog.pg_namespace where nspname = ?");
                var ddl = connection.createStatement()) {
            exists.setString(1, schema);
            try (ResultSet result = exists.executeQuery()) {
                if (!result.next()) {
                    ddl.execute("create schema if not exists " + JournalTable.quoted(schema));
                }
            }
        }
    }

    /** All rows in the order of application. */
    List<AppliedRevision> read(Connection connection) throws SQLException {
        List<AppliedRevision> rows = new ArrayList<>();
        try (var query = connection.createStatement();
                ResultSet result =
                        query.executeQuery("select " + READ + " from " + table.sql() + " order by sequence")) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    /** What an upgrade noted that left nothing to do, if no row has changed since. */
    Remembered remembered(Connection connection) throws SQLException {
        List<RevisionName> current = new ArrayList<>();
        String key = "";
        try (var query = connection.createStatement();
                ResultSet result = query.executeQuery(sql.remembered())) {
            while (result.next()) {
                current.add(new RevisionName(result.getString(1), result.getString(2)));
                key = result.getString(3);
            }
        }
        return new Remembered(key, current);
    }

    private static AppliedRevision row(ResultSet result) throws SQLException {
        return new AppliedRevision(
                result.getString(1),
                result.getLong(2),
                ids(result.getString(3)),
                ids(result.getString(4)),
                result.getString(5),
                result.getString(6),
                result.getString(7),
                AppliedRevision.State.valueOf(result.getString(8).toUpperCase(Locale.ROOT)),
                result.getInt(9),
                moment(result.getLong(10)),
                result.getString(11),
                Duration.ofMillis(result.getLong(12)),
                result.getString(13));
    }

    private static Instant moment(long microseconds) {
        return Instant.EPOCH.plus(microseconds, ChronoUnit.MICROS);
    }

    /** No id holds a space. */
    private static List<String> ids(String joined) {
        if (joined.isEmpty()) {
            return List.of();
        }
        return joined.indexOf(' ') < 0 ? List.of(joined) : List.of(joined.split(" "));
    }

    /** The revision has this state from now on; a row that is there already is brought up to date. */
    void put(
            Connection connection,
            Revision revision,
            Collection<String> dependencies,
            AppliedRevision.State state,
            int finishedSteps,
            Duration duration)
            throws SQLException {
        execute(connection, text.put(revision, dependencies, state, finishedSteps, duration));
    }

    /** What the files of an applied revision say now counts as what was applied; who applied it, and when, stays. */
    void accept(Connection connection, Revision revision, Collection<String> dependencies) throws SQLException {
        execute(connection, text.accept(revision, dependencies));
    }

    void remove(Connection connection, String id) throws SQLException {
        execute(connection, text.remove(id));
    }

    /** One row takes the place of several, and whatever needed one of those needs this one. */
    void squash(Connection connection, SquashedRows.Due due) throws SQLException {
        for (String replaced : due.replaced()) {
            remove(connection, replaced);
            execute(connection, text.rename(replaced, due.row().id()));
        }
        execute(connection, text.insert(due.row()));
    }

    /** Adds a line to the log. */
    void log(Connection connection, LogEntry entry) throws SQLException {
        execute(connection, text.log(entry));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var change = connection.createStatement()) {
            change.setEscapeProcessing(false);
            change.execute(sql);
        }
    }
}

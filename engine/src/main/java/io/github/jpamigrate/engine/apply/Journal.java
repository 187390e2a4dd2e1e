package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.revision.Revision;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The journal: one row for each revision that the database has, and a log that only grows. Every method takes part in the
 * caller's transaction; writers hold the lock.
 */
final class Journal {
    private static final int PUT_PARAMETERS = 10;
    private static final int LOG_PARAMETERS = 6;
    private static final int ROW_PARAMETERS = 13;

    private final JournalTable table;
    private final JournalSql sql;
    private final String toolVersion;

    Journal(JournalTable table, String toolVersion) {
        this.table = table;
        this.sql = new JournalSql(table);
        this.toolVersion = toolVersion;
    }

    JournalTable table() {
        return table;
    }

    boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select to_regclass(?) is not null")) {
            query.setString(1, table.sql());
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    void create(Connection connection) throws SQLException {
        createSchema(connection, table.schema());
        try (var ddl = connection.createStatement()) {
            for (String statement : sql.create()) {
                ddl.execute(statement);
            }
        }
    }

    /** Asks first, because {@code if not exists} needs the right to create schemas even when it exists. */
    static void createSchema(Connection connection, String schema) throws SQLException {
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
        try (PreparedStatement query = connection.prepareStatement(
                        "select " + JournalSql.COLUMNS + " from " + table.sql() + " order by sequence");
                ResultSet result = query.executeQuery()) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static AppliedRevision row(ResultSet result) throws SQLException {
        return new AppliedRevision(
                result.getString("revision"),
                result.getLong("sequence"),
                texts(result.getArray("parents")),
                texts(result.getArray("depends_on")),
                result.getString("message"),
                result.getString("checksum"),
                result.getString("downgrade_script"),
                AppliedRevision.State.valueOf(result.getString("state").toUpperCase(Locale.ROOT)),
                result.getInt("finished_steps"),
                result.getObject("applied_at", OffsetDateTime.class).toInstant(),
                result.getString("applied_by"),
                Duration.ofMillis(result.getLong("duration_ms")),
                result.getString("tool_version"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
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
        List<String> parameters = Collections.nCopies(PUT_PARAMETERS, "?");
        try (PreparedStatement insert = connection.prepareStatement(sql.put(parameters))) {
            insert.setString(1, revision.id());
            insert.setArray(2, array(connection, revision.parents()));
            insert.setArray(3, array(connection, dependencies));
            insert.setString(4, revision.message());
            insert.setString(5, revision.checksum());
            insert.setString(6, revision.downgrade().text());
            insert.setString(7, state.name().toLowerCase(Locale.ROOT));
            insert.setInt(8, finishedSteps);
            insert.setLong(9, duration.toMillis());
            insert.setString(10, toolVersion);
            insert.executeUpdate();
        }
    }

    private static Array array(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    /** A downgrade of several steps got this far; its script is kept, so that the rest is of the same text. */
    void undoing(Connection connection, Revision revision, int finishedSteps) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql.undoing("?", "?", "?"))) {
            update.setInt(1, finishedSteps);
            update.setString(2, revision.downgrade().text());
            update.setString(3, revision.id());
            update.executeUpdate();
        }
    }

    void remove(Connection connection, String id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql.remove("?"))) {
            delete.setString(1, id);
            delete.executeUpdate();
        }
    }

    /** One row takes the place of several, and whatever needed one of those needs this one. */
    void squash(Connection connection, SquashedRows.Due due) throws SQLException {
        for (String replaced : due.replaced()) {
            remove(connection, replaced);
            rename(connection, replaced, due.row().id());
        }
        List<String> parameters = Collections.nCopies(ROW_PARAMETERS, "?");
        AppliedRevision row = due.row();
        try (PreparedStatement insert = connection.prepareStatement(sql.insert(parameters))) {
            insert.setString(1, row.id());
            insert.setLong(2, row.sequence());
            insert.setArray(3, array(connection, row.parents()));
            insert.setArray(4, array(connection, row.dependsOn()));
            insert.setString(5, row.message());
            insert.setString(6, row.checksum());
            insert.setString(7, row.downgradeScript());
            insert.setString(8, row.state().name().toLowerCase(Locale.ROOT));
            insert.setInt(9, row.finishedSteps());
            insert.setObject(10, row.appliedAt().atOffset(ZoneOffset.UTC));
            insert.setString(11, row.appliedBy());
            insert.setLong(12, row.duration().toMillis());
            insert.setString(13, row.toolVersion());
            insert.executeUpdate();
        }
    }

    private void rename(Connection connection, String from, String to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql.rename("?", "?"))) {
            update.setString(1, from);
            update.setString(2, to);
            update.setString(3, from);
            update.setString(4, to);
            update.executeUpdate();
        }
    }

    /** Adds a line to the log. */
    void log(Connection connection, LogEntry entry) throws SQLException {
        List<String> parameters = Collections.nCopies(LOG_PARAMETERS, "?");
        try (PreparedStatement insert = connection.prepareStatement(sql.log(parameters))) {
            insert.setString(1, entry.action().name().toLowerCase(Locale.ROOT));
            insert.setString(2, entry.revision().id());
            insert.setString(3, entry.revision().message());
            insert.setLong(4, entry.duration().toMillis());
            insert.setString(5, entry.detail());
            insert.setString(6, toolVersion);
            insert.executeUpdate();
        }
    }
}

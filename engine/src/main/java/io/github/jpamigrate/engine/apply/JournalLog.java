package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Protection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The part of the journal that only grows: what was done to the database, and whether it is protected. Every method takes
 * part in the caller's transaction; writers hold the lock.
 */
final class JournalLog {
    private final JournalTable table;
    private final String toolVersion;

    JournalLog(JournalTable table, String toolVersion) {
        this.table = table;
        this.toolVersion = toolVersion;
    }

    void create(Connection connection) throws SQLException {
        try (var ddl = connection.createStatement()) {
            ddl.execute("""
                    create table if not exists %s (
                        entry bigint primary key,
                        logged_at timestamp with time zone not null,
                        logged_by text not null,
                        action text not null check (action in (
                            'upgrade', 'downgrade', 'stamp', 'repair', 'protect', 'unprotect', 'failure')),
                        revision text not null,
                        message text not null,
                        duration_ms bigint not null,
                        detail text not null,
                        tool_version text not null
                    )""".formatted(table.logSql()));
        }
    }

    void add(Connection connection, LogEntry entry) throws SQLException {
        String sql = """
                insert into %s values (
                    (select coalesce(max(entry), 0) + 1 from %s), clock_timestamp(), session_user, ?, ?, ?, ?, ?, ?)""".formatted(table.logSql(), table.logSql());
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, entry.action().word());
            insert.setString(2, entry.revision().id());
            insert.setString(3, entry.revision().message());
            insert.setLong(4, entry.duration().toMillis());
            insert.setString(5, entry.detail());
            insert.setString(6, toolVersion);
            insert.executeUpdate();
        }
    }

    /** Every row leaves the journal, newest first, with an entry each. */
    void purge(Connection connection) throws SQLException {
        String sql = """
                with purged as (delete from %1$s returning revision, message, sequence)
                insert into %2$s
                select (select coalesce(max(entry), 0) from %2$s) + row_number() over (order by sequence desc),
                       clock_timestamp(), session_user, 'stamp', revision, message, 0, 'purged', ?
                from purged""".formatted(table.sql(), table.logSql());
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, toolVersion);
            insert.executeUpdate();
        }
    }

    /** The mark that the newest entry about it left; empty when the database is not protected. */
    Optional<Protection> protection(Connection connection) throws SQLException {
        String sql = "select action, logged_at, logged_by from " + table.logSql()
                + " where action in ('protect', 'unprotect') order by entry desc limit 1";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet result = query.executeQuery()) {
            if (!result.next() || !result.getString(1).equals(LogEntry.Action.PROTECT.word())) {
                return Optional.empty();
            }
            return Optional.of(
                    new Protection(result.getObject(2, OffsetDateTime.class).toInstant(), result.getString(3)));
        }
    }
}

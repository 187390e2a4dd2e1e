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

    /** Every row leaves the journal, newest first, with an entry each. */
    void purge(Connection connection) throws SQLException {
        String purge = """
                with purged as (delete from %1$s returning revision, message, sequence)
                insert into %2$s
                select (select coalesce(max(entry), 0) from %2$s) + row_number() over (order by sequence desc),
                       clock_timestamp(), session_user, 'stamp', revision, message, 0, 'purged', ?
                from purged""".formatted(table.sql(), table.logSql());
        try (PreparedStatement insert = connection.prepareStatement(purge)) {
            insert.setString(1, toolVersion);
            insert.executeUpdate();
        }
    }

    /** The mark that the newest entry about it left; empty when the database is not protected. */
    Optional<Protection> protection(Connection connection) throws SQLException {
        String newest = "select action, logged_at, logged_by from " + table.logSql()
                + " where action in ('protect', 'unprotect') order by entry desc limit 1";
        try (PreparedStatement query = connection.prepareStatement(newest);
                ResultSet result = query.executeQuery()) {
            if (!result.next() || !result.getString(1).equals(LogEntry.Action.PROTECT.word())) {
                return Optional.empty();
            }
            return Optional.of(
                    new Protection(result.getObject(2, OffsetDateTime.class).toInstant(), result.getString(3)));
        }
    }
}

package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.LockHolder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks PostgreSQL who holds an advisory lock. */
final class LockHolders {
    private static final String QUERY = """
            select l.pid, a.usename, a.application_name, a.client_addr::text, a.xact_start
            from pg_catalog.pg_locks l left join pg_catalog.pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1
              and l.database = (select oid from pg_catalog.pg_database where datname = current_database())
              and l.classid::bigint = ? and l.objid::bigint = ?
            order by l.pid""";
    private static final long HALF = 0xFFFFFFFFL;

    private LockHolders() {}

    static List<LockHolder> of(Connection connection, long key) throws SQLException {
        List<LockHolder> holders = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setLong(1, key >>> 32);
            query.setLong(2, key & HALF);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    holders.add(holder(result));
                }
            }
        }
        return holders;
    }

    /** From pid, user, application, client and the beginning of the transaction. */
    static LockHolder holder(ResultSet result) throws SQLException {
        return new LockHolder(
                result.getInt(1),
                text(result, 2),
                text(result, 3),
                text(result, 4),
                Optional.ofNullable(result.getObject(5, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    private static Optional<String> text(ResultSet result, int column) throws SQLException {
        return Optional.ofNullable(result.getString(column)).filter(text -> !text.isEmpty());
    }
}

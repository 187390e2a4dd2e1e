package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.script.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An index built or dropped CONCURRENTLY, as a crash may have left it.
 *
 * @param table as the statement writes it
 * @param index as the statement writes it
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY">Building
 *     indexes concurrently</a>
 */
record ConcurrentIndex(Optional<String> table, String index) {
    private static final String NAME = "(?:\"(?:[^\"]|\"\")++\"|[\\w$]+)";
    private static final String QUALIFIED = NAME + "(?:\\s*\\.\\s*" + NAME + ")?";
    private static final Pattern CREATE = Pattern.compile(
            "(?is)create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+not\\s+exists\\s+)?(?<index>" + NAME
                    + ")\\s+on\\s+(?:only\\s+)?(?<table>" + QUALIFIED + ").*");
    private static final Pattern DROP =
            Pattern.compile("(?is)drop\\s+index\\s+concurrently\\s+(?:if\\s+exists\\s+)?(?<index>" + QUALIFIED
                    + ")\\s*(?:restrict)?\\s*");

    /** What the catalog says of an index. */
    record Found(String qualified, boolean valid) {}

    static Optional<ConcurrentIndex> created(Statement statement) {
        Matcher matcher = CREATE.matcher(statement.sql());
        return matcher.matches()
                ? Optional.of(new ConcurrentIndex(Optional.of(matcher.group("table")), matcher.group("index")))
                : Optional.empty();
    }

    static Optional<ConcurrentIndex> dropped(Statement statement) {
        Matcher matcher = DROP.matcher(statement.sql());
        return matcher.matches()
                ? Optional.of(new ConcurrentIndex(Optional.empty(), matcher.group("index")))
                : Optional.empty();
    }

    Optional<Found> find(Connection connection) throws SQLException {
        String condition =
                table.isPresent() ? "i.indrelid = to_regclass(?) and c.relname = ?" : "c.oid = to_regclass(?)";
        String sql = """
                select format('%%I.%%I', n.nspname, c.relname), i.indisvalid
                from pg_catalog.pg_index i
                join pg_catalog.pg_class c on c.oid = i.indexrelid
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where %s""".formatted(condition);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, table.orElse(index));
            if (table.isPresent()) {
                query.setString(2, plain(index));
            }
            try (ResultSet result = query.executeQuery()) {
                return result.next()
                        ? Optional.of(new Found(result.getString(1), result.getBoolean(2)))
                        : Optional.empty();
            }
        }
    }

    private static String plain(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }
}

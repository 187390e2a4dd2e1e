package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.script.Repeatable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Indexes as a crash may have left them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY">Building
 *     indexes concurrently</a>
 */
final class Indexes {
    private static final String FROM = """
            from pg_catalog.pg_index i
            join pg_catalog.pg_class c on c.oid = i.indexrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            """;

    /** The tables a REINDEX works on, with their partitions and what holds their long values. */
    private static final String TABLES = """
            select t.oid from pg_catalog.pg_class t where t.oid in (
                select to_regclass(?) union select relid from pg_partition_tree(to_regclass(?)))
            union select t.reltoastrelid from pg_catalog.pg_class t where t.oid in (
                select to_regclass(?) union select relid from pg_partition_tree(to_regclass(?)))""";

    private Indexes() {}

    /** An index that is there. */
    record Found(String qualified, boolean valid) {}

    static Optional<Found> of(Connection connection, Repeatable.IndexBuild build) throws SQLException {
        String sql = "select format('%I.%I', n.nspname, c.relname) " + FROM
                + "where i.indrelid = to_regclass(?) and c.relname = ? and i.indisvalid = ?::boolean";
        for (boolean valid : new boolean[] {true, false}) {
            List<String> found = CatalogQuery.of(
                    connection, sql, List.of(build.table(), plain(build.index()), String.valueOf(valid)));
            if (!found.isEmpty()) {
                return Optional.of(new Found(found.get(0), valid));
            }
        }
        return Optional.empty();
    }

    static boolean exists(Connection connection, String index) throws SQLException {
        return !CatalogQuery.of(connection, "select c.relname " + FROM + "where c.oid = to_regclass(?)", List.of(index))
                .isEmpty();
    }

    /** Invalid indexes with the names that REINDEX CONCURRENTLY gives. */
    static List<String> leftBy(Connection connection, Repeatable.Reindex reindex) throws SQLException {
        String sql = "select format('%I.%I', n.nspname, c.relname) " + FROM
                + "where not i.indisvalid and c.relname ~ '_cc(new|old)[0-9]*$' and " + scope(reindex.what())
                + " order by 1";
        String name = reindex.name().orElse("");
        List<String> parameters =
                switch (reindex.what()) {
                    case "INDEX", "TABLE" -> List.of(name, name, name, name);
                    case "SCHEMA" -> List.of(plain(name));
                    default -> List.of();
                };
        return CatalogQuery.of(connection, sql, parameters);
    }

    private static String scope(String what) {
        return switch (what) {
            case "INDEX" ->
                "i.indrelid in (select x.indrelid from pg_catalog.pg_index x where x.indexrelid in (" + TABLES + "))";
            case "TABLE" -> "i.indrelid in (" + TABLES + ")";
            case "SCHEMA" -> "n.nspname = ?";
            default -> "true";
        };
    }

    private static String plain(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }
}

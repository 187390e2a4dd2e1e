package io.github.jpamigrate.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is in a database, by fixed queries of PostgreSQL's catalog: a line for each object with all that can be said of
 * it. It knows nothing of the product; two databases are equal when their lines are. The journal is left out, and so is
 * the order of columns.
 */
final class Catalog {

    private static final String OURS = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'";
    private static final String NO_JOURNAL = " AND c.relname !~ '^migrate_revision'";

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put(
                "schema",
                "SELECT n.nspname || ' comment ' || coalesce(obj_description(n.oid, 'pg_namespace'), '-')"
                        + " FROM pg_namespace n WHERE " + OURS);
        QUERIES.put(
                "relation",
                "SELECT concat_ws(' ', n.nspname || '.' || c.relname, c.relkind, c.relpersistence, 'comment',"
                        + " coalesce(obj_description(c.oid, 'pg_class'), '-'))"
                        + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE c.relkind NOT IN ('i', 't') AND " + OURS + NO_JOURNAL);
        QUERIES.put(
                "column",
                "SELECT concat_ws(' ', n.nspname || '.' || c.relname || '.' || a.attname,"
                        + " format_type(a.atttypid, a.atttypmod),"
                        + " CASE WHEN a.attnotnull THEN 'not null' ELSE 'null' END,"
                        + " 'default', coalesce(pg_get_expr(d.adbin, d.adrelid), '-'),"
                        + " 'identity', a.attidentity, 'generated', a.attgenerated,"
                        + " 'collation', coalesce(l.collname, '-'),"
                        + " 'comment', coalesce(col_description(c.oid, a.attnum), '-'))"
                        + " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
                        + " LEFT JOIN pg_collation l ON l.oid = a.attcollation"
                        + " WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm') AND " + OURS
                        + NO_JOURNAL);
        QUERIES.put(
                "constraint",
                // not null constraints are said with their columns
                "SELECT concat_ws(' ', n.nspname || '.' || c.relname || '.' || k.conname, k.contype,"
                        + " pg_get_constraintdef(k.oid), 'validated', k.convalidated,"
                        + " 'comment', coalesce(obj_description(k.oid, 'pg_constraint'), '-'))"
                        + " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE k.contype <> 'n' AND " + OURS
                        + NO_JOURNAL);
        QUERIES.put(
                "index",
                "SELECT concat_ws(' ', pg_get_indexdef(i.indexrelid), 'valid', i.indisvalid,"
                        + " 'comment', coalesce(obj_description(i.indexrelid, 'pg_class'), '-'))"
                        + " FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE " + OURS + NO_JOURNAL
                        + " AND c.relkind <> 't'");
        QUERIES.put(
                "sequence",
                "SELECT concat_ws(' ', n.nspname || '.' || c.relname, format_type(s.seqtypid, NULL), 'start',"
                        + " s.seqstart, 'increment', s.seqincrement, 'between', s.seqmin, s.seqmax, 'cache',"
                        + " s.seqcache, 'cycle', s.seqcycle, 'of', coalesce(o.refobjid::regclass::text, '-'))"
                        + " FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " LEFT JOIN pg_depend o ON o.objid = c.oid AND o.classid = 'pg_class'::regclass"
                        + " AND o.deptype IN ('a', 'i') AND o.refobjsubid > 0 WHERE " + OURS + NO_JOURNAL);
        QUERIES.put(
                "enum",
                "SELECT n.nspname || '.' || t.typname || ' ' || string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder)"
                        + " FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid"
                        + " JOIN pg_namespace n ON n.oid = t.typnamespace WHERE " + OURS
                        + " GROUP BY n.nspname, t.typname");
        QUERIES.put(
                "function",
                "SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE "
                        + OURS);
        QUERIES.put(
                "trigger",
                "SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT t.tgisinternal AND " + OURS
                        + NO_JOURNAL);
        QUERIES.put(
                "cast",
                "SELECT concat(castsource::regtype, ' as ', casttarget::regtype, ' ', castcontext, castmethod)"
                        + " FROM pg_cast WHERE oid >= 16384");
    }

    private Catalog() {}

    /** A line for each object, sorted. */
    static List<String> of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> query : QUERIES.entrySet()) {
            for (String line : column(connection, query.getValue())) {
                lines.add(query.getKey() + " " + line);
            }
        }
        Collections.sort(lines);
        return lines;
    }

    /** How many there are of each kind, such as {@code 87 tables}. */
    static Map<String, Long> counts(Connection connection) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<String> lines = of(connection);
        counts.put("tables", count(lines, "relation \\S+ r .*"));
        counts.put("columns", count(lines, "column .*"));
        counts.put("foreign keys", count(lines, "constraint \\S+ f .*"));
        counts.put("indexes", count(lines, "index .*"));
        return counts;
    }

    /** Lines of the one that the other does not have ({@code -}), and the other way round ({@code +}). */
    static List<String> difference(List<String> one, List<String> other) {
        Set<String> ofOne = new LinkedHashSet<>(one);
        Set<String> ofOther = new LinkedHashSet<>(other);
        List<String> lines = new ArrayList<>();
        ofOne.stream().filter(line -> !ofOther.contains(line)).forEach(line -> lines.add("- " + line));
        ofOther.stream().filter(line -> !ofOne.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines;
    }

    private static long count(List<String> lines, String pattern) {
        return lines.stream().filter(line -> line.matches("(?s)" + pattern)).count();
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}

package io.github.jpamigrate.autogen.cases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database's objects by fixed catalog queries, without the product's crawl: what equality is proved by. */
public final class CatalogText {
    private static final String OURS = " NOT IN ('pg_catalog', 'information_schema', 'pg_toast') ";
    private static final List<String> QUERIES = List.of(
            "SELECT 'schema', nspname, obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname" + OURS
                    + " ORDER BY 2",
            "SELECT c.relkind, c.oid::regclass::text, obj_description(c.oid, 'pg_class'), c.relpersistence FROM pg_class c"
                    + " WHERE c.relnamespace::regnamespace::text" + OURS
                    + " AND c.relkind IN ('r', 'p', 'v', 'm') ORDER BY 2",
            "SELECT 'column', a.attrelid::regclass::text, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,"
                    + " a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid),"
                    + " CASE WHEN a.attcollation <> t.typcollation"
                    + " THEN (SELECT l.collnamespace::regnamespace || '.' || l.collname FROM pg_collation l"
                    + " WHERE l.oid = a.attcollation) END,"
                    + " col_description(a.attrelid, a.attnum)"
                    + " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid"
                    + " LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
                    + " WHERE c.relnamespace::regnamespace::text" + OURS
                    + " AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped"
                    + " ORDER BY 2, 3",
            "SELECT 'constraint', conrelid::regclass::text, %s, pg_get_constraintdef(oid) FROM pg_constraint"
                    + " WHERE connamespace::regnamespace::text" + OURS
                    + " AND contype <> 'n' AND conislocal ORDER BY 2, 4, 3",
            // PostgreSQL invents the name of what a partition has of its parent's index
            "SELECT 'index', i.indrelid::regclass::text, CASE WHEN NOT c.relispartition THEN %s END,"
                    + " i.indisunique, i.indisvalid,"
                    + " substring(pg_get_indexdef(i.indexrelid) from ' USING .*') FROM pg_index i"
                    + " JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace::regnamespace::text" + OURS
                    + " AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid"
                    + " AND k.contype IN ('p', 'u', 'x'))"
                    + " ORDER BY 2, 6, 4, 3",
            "SELECT 'sequence', CASE WHEN d.deptype = 'i' THEN NULL ELSE s.seqrelid::regclass::text END, s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin,"
                    + " s.seqmax, s.seqcache, s.seqcycle, d.refobjid::regclass::text, a.attname, d.deptype"
                    + " FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid"
                    + " LEFT JOIN pg_depend d ON d.objid = s.seqrelid AND d.deptype IN ('a', 'i')"
                    + " AND d.refclassid = 'pg_class'::regclass"
                    + " LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid"
                    + " WHERE c.relnamespace::regnamespace::text" + OURS + " ORDER BY 2, 10, 11",
            "SELECT 'enum', t.oid::regtype::text, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) FROM pg_type t"
                    + " JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.oid ORDER BY 2",
            "SELECT 'table options', c.oid::regclass::text, c.relrowsecurity, c.relforcerowsecurity, c.relreplident,"
                    + " (SELECT string_agg(o, ',' ORDER BY o) FROM unnest(c.reloptions) o),"
                    + " (SELECT string_agg(o, ',' ORDER BY o) FROM unnest(t.reloptions) o),"
                    + " pg_get_expr(c.relpartbound, c.oid), pg_get_partkeydef(c.oid), i.inhparent::regclass"
                    + " FROM pg_class c LEFT JOIN pg_class t ON t.oid = c.reltoastrelid"
                    + " LEFT JOIN pg_inherits i ON i.inhrelid = c.oid"
                    + " WHERE c.relnamespace::regnamespace::text" + OURS + " AND c.relkind IN ('r', 'p', 'v', 'm')"
                    + " ORDER BY 2",
            "SELECT 'storage', a.attrelid::regclass::text, a.attname, a.attstorage, to_jsonb(a) ->> 'attcompression',"
                    + " a.attstattarget, a.attoptions FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
                    + " WHERE c.relnamespace::regnamespace::text" + OURS
                    + " AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0"
                    + " AND NOT a.attisdropped ORDER BY 2, 3",
            "SELECT 'view', c.oid::regclass::text, pg_get_viewdef(c.oid), obj_description(c.oid, 'pg_class')"
                    + " FROM pg_class c WHERE c.relnamespace::regnamespace::text" + OURS
                    + " AND c.relkind IN ('v', 'm') ORDER BY 2",
            "SELECT 'routine', p.oid::regprocedure::text, pg_get_functiondef(p.oid), obj_description(p.oid, 'pg_proc')"
                    + " FROM pg_proc p WHERE p.pronamespace::regnamespace::text" + OURS
                    + " AND p.prokind <> 'a' ORDER BY 2",
            "SELECT 'trigger', t.tgrelid::regclass::text, pg_get_triggerdef(t.oid), t.tgenabled,"
                    + " obj_description(t.oid, 'pg_trigger') FROM pg_trigger t WHERE NOT t.tgisinternal ORDER BY 2, 3",
            "SELECT 'rule', r.ev_class::regclass::text, pg_get_ruledef(r.oid), r.ev_enabled FROM pg_rewrite r"
                    + " JOIN pg_class c ON c.oid = r.ev_class WHERE c.relnamespace::regnamespace::text" + OURS
                    + " ORDER BY 2, 3",
            "SELECT 'policy', polrelid::regclass::text, polname, polcmd, polpermissive, pg_get_expr(polqual, polrelid),"
                    + " pg_get_expr(polwithcheck, polrelid) FROM pg_policy ORDER BY 2, 3",
            "SELECT 'statistics', stxnamespace::regnamespace::text, stxname, stxrelid::regclass::text, stxkind::text,"
                    + " (SELECT string_agg(attname, ',' ORDER BY attname) FROM pg_attribute"
                    + " WHERE attrelid = stxrelid AND attnum = ANY (stxkeys)) FROM pg_statistic_ext ORDER BY 2, 3",
            "SELECT 'type', t.oid::regtype::text, t.typtype, format_type(t.typbasetype, t.typtypmod), t.typnotnull,"
                    + " t.typdefault, obj_description(t.oid, 'pg_type'), (SELECT string_agg(conname || ' '"
                    + " || pg_get_constraintdef(k.oid), ', ' ORDER BY conname) FROM pg_constraint k"
                    + " WHERE k.contypid = t.oid AND k.contype = 'c') FROM pg_type t LEFT JOIN pg_class c"
                    + " ON c.oid = t.typrelid WHERE t.typnamespace::regnamespace::text" + OURS
                    + " AND (t.typtype IN ('d', 'r') OR c.relkind = 'c') ORDER BY 2",
            "SELECT 'composite', a.attrelid::regclass::text, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod)"
                    + " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
                    + " WHERE c.relnamespace::regnamespace::text" + OURS + " AND c.relkind = 'c' ORDER BY 2, 3",
            "SELECT 'cast', castsource::regtype::text, casttarget::regtype::text, castmethod, castcontext FROM pg_cast"
                    + " WHERE oid >= 16384 ORDER BY 2, 3");

    private CatalogText() {}

    /** Every object, one line each, names of constraints and indexes included. */
    public static List<String> of(Connection connection) throws SQLException {
        return of(connection, "conname", "c.relname");
    }

    /** The same without names of constraints and indexes, which two ways to the same schema may choose differently. */
    public static List<String> withoutNames(Connection connection) throws SQLException {
        return of(connection, "NULL", "NULL");
    }

    private static List<String> of(Connection connection, String constraintName, String indexName) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : QUERIES) {
                String name = query.contains("'constraint'") ? constraintName : indexName;
                read(statement, query.replace("%s", name), lines);
            }
        }
        return lines;
    }

    private static void read(Statement statement, String query, List<String> lines) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(row.getString(i));
                }
                lines.add(oneSpelling(cells.toString()));
            }
        }
    }

    /** PostgreSQL prints a list of values with casts and brackets in other places once the column changed its type. */
    private static String oneSpelling(String line) {
        return line.contains("= ANY (") ? line.replaceAll("::(text|character varying)(\\[])?|[()]", "") : line;
    }
}

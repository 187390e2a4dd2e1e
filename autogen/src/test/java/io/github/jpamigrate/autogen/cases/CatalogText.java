package io.github.jpamigrate.autogen.cases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database's objects by fixed catalog queries, without the product's crawl: what equality is proved by. */
final class CatalogText {
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
                    + " WHERE connamespace::regnamespace::text" + OURS + " AND contype <> 'n' ORDER BY 2, 4, 3",
            "SELECT 'index', i.indrelid::regclass::text, %s, i.indisunique, i.indisvalid,"
                    + " substring(pg_get_indexdef(i.indexrelid) from ' USING .*') FROM pg_index i"
                    + " JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace::regnamespace::text" + OURS
                    + " AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)"
                    + " ORDER BY 2, 6, 4, 3",
            "SELECT 'sequence', s.seqrelid::regclass::text, s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin,"
                    + " s.seqmax, s.seqcache, s.seqcycle, d.refobjid::regclass, d.refobjsubid > 0, d.deptype"
                    + " FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid"
                    + " LEFT JOIN pg_depend d ON d.objid = s.seqrelid AND d.deptype IN ('a', 'i')"
                    + " AND d.refclassid = 'pg_class'::regclass"
                    + " WHERE c.relnamespace::regnamespace::text" + OURS + " ORDER BY 2",
            "SELECT 'enum', t.oid::regtype::text, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) FROM pg_type t"
                    + " JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.oid ORDER BY 2",
            "SELECT 'cast', castsource::regtype::text, casttarget::regtype::text, castmethod, castcontext FROM pg_cast"
                    + " WHERE oid >= 16384 ORDER BY 2, 3");

    private CatalogText() {}

    /** Every object, one line each, names of constraints and indexes included. */
    static List<String> of(Connection connection) throws SQLException {
        return of(connection, "conname", "c.relname");
    }

    /** The same without names of constraints and indexes, which two ways to the same schema may choose differently. */
    static List<String> withoutNames(Connection connection) throws SQLException {
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

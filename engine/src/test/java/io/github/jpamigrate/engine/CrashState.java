package io.github.jpamigrate.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a run leaves in a database: what the catalog says, the rows, and the journal but for times, durations and the
 * user.
 *
 * @param log what was done, in order; failures are left out
 */
record CrashState(List<String> schema, List<String> journal, List<String> log) {
    private static final List<String> SCHEMA = List.of("""
            select c.oid::regclass || ' ' || c.relkind::text || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '-')
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.relnamespace in ('public'::regnamespace, 'big'::regnamespace) and c.relname not like 'migrate%'
            order by c.oid::regclass::text, a.attname""", """
            select pg_get_indexdef(indexrelid) || ' ' || indisvalid || ' ' || indisready || ' ' || indislive
            from pg_index join pg_class c on c.oid = indrelid
            where c.relnamespace in ('public'::regnamespace, 'big'::regnamespace) and c.relname not like 'migrate%'
            order by 1""", """
            select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated
            from pg_constraint where conrelid::regclass::text not like 'migrate%' and conrelid <> 0
              and connamespace in ('public'::regnamespace, 'big'::regnamespace) order by 1""", """
            select enumtypid::regtype || ' ' || string_agg(enumlabel, ',' order by enumsortorder)
            from pg_enum group by enumtypid order by 1""");
    private static final List<String> TABLES = List.of("account", "audit", "counter", "person");
    private static final String JOURNAL = """
            select concat_ws(' ', revision, sequence, parents, depends_on, message, checksum, md5(downgrade_script),
                state, finished_steps, tool_version) from migrate_revision order by sequence""";
    private static final String LOG =
            "select action || ' ' || revision from migrate_revision_log where action <> 'failure' order by entry";

    /** On one connection: this is done some thousand times. */
    static CrashState of(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> schema = new ArrayList<>();
            for (String query : SCHEMA) {
                schema.addAll(rows(statement, query));
            }
            String tables = "select relname from pg_class where relkind = 'r' and relname in ('"
                    + String.join("', '", TABLES) + "') order by 1";
            for (String table : rows(statement, tables)) {
                schema.addAll(rows(
                        statement,
                        "select '" + table + ": ' || t::text from " + table + " t order by t::text collate \"C\""));
            }
            schema.addAll(rows(statement, "select 'big.item: ' || count(*) || ' ' || sum(id) from big.item"));
            return new CrashState(List.copyOf(schema), rows(statement, JOURNAL), rows(statement, LOG));
        }
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }
}

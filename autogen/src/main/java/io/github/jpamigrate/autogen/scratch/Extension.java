package io.github.jpamigrate.autogen.scratch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * An extension of a database.
 *
 * @param schema where its objects are
 * @param required whether something in the database needs it; one that nothing needs (pg_stat_statements on many a
 *     managed server) is left out where it is not to be had
 */
public record Extension(String name, String schema, boolean required) {
    private static final String INSTALLED = """
            SELECT x.extname,
                   n.nspname,
                   EXISTS (SELECT
                           FROM pg_catalog.pg_depend member
                           JOIN pg_catalog.pg_depend user_object
                             ON user_object.refclassid = member.classid AND user_object.refobjid = member.objid
                           WHERE member.refclassid = 'pg_catalog.pg_extension'::regclass
                             AND member.refobjid = x.oid
                             AND member.deptype = 'e'
                             AND user_object.deptype IN ('n', 'a')
                             -- not what an extension brings along without owning it, such as members of its operator families
                             AND (user_object.classid IN ('pg_catalog.pg_class'::regclass,
                                                          'pg_catalog.pg_type'::regclass,
                                                          'pg_catalog.pg_proc'::regclass,
                                                          'pg_catalog.pg_attrdef'::regclass,
                                                          'pg_catalog.pg_rewrite'::regclass,
                                                          'pg_catalog.pg_trigger'::regclass,
                                                          'pg_catalog.pg_policy'::regclass)
                                  OR EXISTS (SELECT
                                             FROM pg_catalog.pg_constraint k
                                             WHERE k.oid = user_object.objid
                                               AND k.conrelid <> 0
                                               AND user_object.classid = 'pg_catalog.pg_constraint'::regclass))
                             AND NOT EXISTS (SELECT
                                             FROM pg_catalog.pg_depend own
                                             WHERE own.classid = user_object.classid
                                               AND own.objid = user_object.objid
                                               AND own.deptype IN ('e', 'i')))
                   OR EXISTS (SELECT
                              FROM pg_catalog.pg_depend other
                              WHERE other.refclassid = 'pg_catalog.pg_extension'::regclass
                                AND other.refobjid = x.oid
                                AND other.deptype = 'n') AS required
            FROM pg_catalog.pg_extension x
            JOIN pg_catalog.pg_namespace n ON n.oid = x.extnamespace
            WHERE x.extname <> 'plpgsql'
            ORDER BY x.oid""";

    /** One that is needed. */
    public Extension(String name, String schema) {
        this(name, schema, true);
    }

    /**
     * The extensions of a database in the order they were installed, which is one that works again; without plpgsql, which
     * every database has.
     */
    public static List<Extension> installed(Connection connection) throws SQLException {
        List<Extension> extensions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(INSTALLED)) {
            while (row.next()) {
                extensions.add(new Extension(row.getString(1), row.getString(2), row.getBoolean(3)));
            }
        }
        return extensions;
    }
}

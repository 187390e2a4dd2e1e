package io.github.jpamigrate.autogen.schema;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How PostgreSQL writes names: quoted when they need it, and qualified unless they are in the default schema.
 *
 * <p>The same rule as {@code format_type} and {@code pg_get_constraintdef} follow when the default schema is the
 * {@code search_path}, so names written here equal names crawled.
 */
public final class SqlNames {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** Every keyword but the unreserved ones, as {@code quote_ident} does; {@code pg_get_keywords()} of version 18. */
    private static final Set<String> KEYWORDS = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case
            cast char character check coalesce collate collation column concurrently constraint create cross
            current_catalog current_date current_role current_schema current_time current_timestamp current_user dec
            decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign
            freeze from full grant greatest group grouping having ilike in initially inner inout int integer intersect
            interval into is isnull join json json_array json_arrayagg json_exists json_object json_objectagg json_query
            json_scalar json_serialize json_table json_value lateral leading least left like limit localtime
            localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset on
            only or order out outer overlaps overlay placing position precision primary real references returning right
            row select session_user setof similar smallint some substring symmetric system_user table tablesample then
            time timestamp to trailing treat trim true union unique user using values varchar variadic verbose when where
            window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
            xmlserialize xmltable""".split("\\s+"));

    private final String defaultSchema;

    public SqlNames(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    /** One identifier, quoted if it needs it. */
    public static String quote(String identifier) {
        if (PLAIN.matcher(identifier).matches() && !KEYWORDS.contains(identifier)) {
            return identifier;
        }
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** Identifiers separated by comma and space. */
    public static String quoteAll(List<String> identifiers) {
        return identifiers.stream().map(SqlNames::quote).collect(Collectors.joining(", "));
    }

    /** A string literal. */
    public static String literal(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    /** An object's name, qualified unless it is in the default schema. */
    public String of(QualifiedName name) {
        if (name.schema().equals(defaultSchema)) {
            return quote(name.name());
        }
        return quote(name.schema()) + "." + quote(name.name());
    }

    /** A column's name below its table's. */
    public String of(ColumnName column) {
        return of(column.table()) + "." + quote(column.column());
    }
}

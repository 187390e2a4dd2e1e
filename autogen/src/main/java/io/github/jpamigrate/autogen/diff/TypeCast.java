package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.Set;

/**
 * Knows how the values of a column get into another type, by the types alone.
 *
 * <p>Where PostgreSQL casts on assignment no expression is given: an explicit cast to a shorter type would cut values
 * that an assignment refuses (<a href="https://www.postgresql.org/docs/current/typeconv-query.html">storage
 * conversion</a>). Casts between times with and without zone mean UTC, whatever the session's zone is.
 */
public final class TypeCast {
    private static final Set<String> NOT_FROM_TEXT = Set.of("bytea", "oid", "bit", "bit varying");
    private static final Set<String> NOT_TO_TEXT = Set.of("bytea", "oid");
    private static final Set<String> JSON = Set.of("json", "jsonb");
    private static final String WITH_ZONE = "timestamp with time zone";
    private static final String WITHOUT_ZONE = "timestamp without time zone";

    private TypeCast() {}

    /**
     * The conversion between two forms of a column.
     *
     * @param recast the type keeps its name but is a new one, as of a replaced enum type
     */
    public static Conversion between(Column from, Column to, boolean recast) {
        String column = SqlNames.quote(from.name());
        SqlType before = SqlType.parse(from.type());
        SqlType after = SqlType.parse(to.type());
        if (recast) {
            return using(column + (after.array() ? "::text[]::" : "::text::") + to.type());
        }
        if (before.array() == after.array() && before.base().equals(after.base())) {
            return Conversion.onAssignment();
        }
        if (before.array() || after.array()) {
            return betweenArrays(column, before, after, to.type());
        }
        return betweenScalars(column, before, after, to.type());
    }

    private static Conversion betweenArrays(String column, SqlType before, SqlType after, String type) {
        SqlType from = before.element();
        SqlType to = after.element();
        boolean assignable = from.base().equals(to.base()) || isAssignable(from, to);
        if (!before.array()) {
            return assignable
                    ? using("CASE WHEN %s IS NOT NULL THEN ARRAY[%s] END".formatted(column, column))
                    : Conversion.unknown();
        }
        if (!after.array()) {
            return assignable ? onlyElement(column, type) : Conversion.unknown();
        }
        if (assignable) {
            return Conversion.onAssignment();
        }
        return isTextTo(from, to) ? using(column + "::" + type) : Conversion.unknown();
    }

    /** An array with several elements stops the script: the cast that is tried then names them in its error. */
    private static Conversion onlyElement(String column, String type) {
        return using(
                "CASE WHEN cardinality(%1$s) > 1 THEN ('several elements: ' || %1$s::text)::boolean::text::%2$s ELSE %1$s[1] END"
                        .formatted(column, type));
    }

    private static Conversion betweenScalars(String column, SqlType before, SqlType after, String type) {
        if (isAssignable(before, after)) {
            return Conversion.onAssignment();
        }
        if (isTextTo(before, after)) {
            return using(column + "::" + type);
        }
        if (before.base().equals("boolean") && after.isInteger()) {
            return using(column + "::integer" + (type.equals("integer") ? "" : "::" + type));
        }
        if (before.isInteger() && after.base().equals("boolean")) {
            // any number but 0 and 1 stops the script
            return using(column + "::text::boolean");
        }
        return betweenTimes(column, before.base(), after.base());
    }

    private static boolean isAssignable(SqlType before, SqlType after) {
        boolean numbers = before.isNumber() && after.isNumber();
        boolean json = JSON.contains(before.base()) && JSON.contains(after.base());
        boolean text = after.isText() && !NOT_TO_TEXT.contains(before.base()) && !before.neverFitsIn(after);
        return numbers || json || text;
    }

    private static boolean isTextTo(SqlType before, SqlType after) {
        return before.isText() && !NOT_FROM_TEXT.contains(after.base());
    }

    private static Conversion betweenTimes(String column, String before, String after) {
        String atUtc = column + " AT TIME ZONE 'UTC'";
        if (before.equals(WITHOUT_ZONE) && after.equals(WITH_ZONE)
                || before.equals(WITH_ZONE) && after.equals(WITHOUT_ZONE)) {
            return using(atUtc);
        }
        if (before.equals("date") && after.equals(WITH_ZONE)) {
            return using(column + "::timestamp AT TIME ZONE 'UTC'");
        }
        if (before.equals(WITH_ZONE) && after.equals("date")) {
            return using("(" + atUtc + ")::date");
        }
        boolean onAssignment = before.equals("date") && after.equals(WITHOUT_ZONE)
                || before.equals(WITHOUT_ZONE) && (after.equals("date") || after.equals("time without time zone"));
        return onAssignment ? Conversion.onAssignment() : Conversion.unknown();
    }

    private static Conversion using(String expression) {
        return Conversion.using(Conversion.Kind.BY_TYPE, expression);
    }
}

package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.Optional;
import java.util.Set;

/**
 * How the values of a column get into another type.
 *
 * <p>Where PostgreSQL casts on assignment no expression is given: an explicit cast to a shorter type would cut values
 * that an assignment refuses (<a href="https://www.postgresql.org/docs/current/typeconv-query.html">storage
 * conversion</a>). Casts between times with and without zone mean UTC, whatever the session's zone is.
 *
 * @param known whether a conversion is known that is right for every value, or else stops with an error
 * @param using the expression of the {@code USING} clause, if one is needed
 */
public record TypeCast(boolean known, Optional<String> using) {
    private static final TypeCast UNKNOWN = new TypeCast(false, Optional.empty());
    private static final TypeCast ON_ASSIGNMENT = new TypeCast(true, Optional.empty());
    private static final Set<String> NOT_FROM_TEXT = Set.of("bytea", "oid", "bit", "bit varying");
    private static final Set<String> JSON = Set.of("json", "jsonb");
    private static final String WITH_ZONE = "timestamp with time zone";
    private static final String WITHOUT_ZONE = "timestamp without time zone";

    /**
     * The cast between two forms of a column.
     *
     * @param recast the type keeps its name but is a new one, as of a replaced enum type
     */
    public static TypeCast between(Column from, Column to, boolean recast) {
        String column = SqlNames.quote(from.name());
        SqlType before = SqlType.parse(from.type());
        SqlType after = SqlType.parse(to.type());
        if (recast) {
            return using(column + (after.array() ? "::text[]::" : "::text::") + to.type());
        }
        if (before.array() == after.array() && before.base().equals(after.base())) {
            return ON_ASSIGNMENT;
        }
        if (before.array() || after.array()) {
            return betweenArrays(column, before, after, to.type());
        }
        return betweenScalars(column, before, after, to.type());
    }

    private static TypeCast betweenArrays(String column, SqlType before, SqlType after, String type) {
        if (!before.array()) {
            return before.base().equals(after.base())
                    ? using("CASE WHEN %s IS NOT NULL THEN ARRAY[%s]::%s END".formatted(column, column, type))
                    : UNKNOWN;
        }
        if (!after.array()) {
            return before.base().equals(after.base()) ? using(column + "[1]") : UNKNOWN;
        }
        SqlType from = new SqlType(before.base(), before.modifiers(), false);
        SqlType to = new SqlType(after.base(), after.modifiers(), false);
        boolean castable = from.isNumber() && to.isNumber() || from.isText() || to.isText();
        return castable ? using(column + "::" + type) : UNKNOWN;
    }

    private static TypeCast betweenScalars(String column, SqlType before, SqlType after, String type) {
        boolean numbers = before.isNumber() && after.isNumber();
        boolean json = JSON.contains(before.base()) && JSON.contains(after.base());
        if (numbers
                || json
                || after.isText()
                        && !before.base().equals("bytea")
                        && !before.base().equals("oid")) {
            return ON_ASSIGNMENT;
        }
        if (before.isText()) {
            return NOT_FROM_TEXT.contains(after.base()) ? UNKNOWN : using(column + "::" + type);
        }
        if (before.base().equals("boolean") && after.isInteger()) {
            return using(column + "::integer" + (type.equals("integer") ? "" : "::" + type));
        }
        if (before.isInteger() && after.base().equals("boolean")) {
            return using(column + " <> 0");
        }
        return betweenTimes(column, before.base(), after.base(), type);
    }

    private static TypeCast betweenTimes(String column, String before, String after, String type) {
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
        return onAssignment ? ON_ASSIGNMENT : UNKNOWN;
    }

    private static TypeCast using(String expression) {
        return new TypeCast(true, Optional.of(expression));
    }
}

package io.github.jpamigrate.autogen.diff;

import java.util.Optional;

/**
 * How the values of a column get into another type.
 *
 * @param kind who knows it
 * @param using the expression of the {@code USING} clause; none where PostgreSQL converts on assignment
 */
public record Conversion(Kind kind, Optional<String> using) {
    private static final Conversion UNKNOWN = new Conversion(Kind.UNKNOWN, Optional.empty());
    private static final Conversion ON_ASSIGNMENT = new Conversion(Kind.BY_TYPE, Optional.empty());

    /** Where the conversion comes from. */
    public enum Kind {
        /** None is known. */
        UNKNOWN,
        /** PostgreSQL's cast between the two types is right for every value, or else stops with an error. */
        BY_TYPE,
        /** The constants of an enum are looked up; a value that is none stops the script. */
        BY_CONSTANTS,
        /** The developer gave the expression, so that nothing is known of what it loses. */
        ANSWERED
    }

    public static Conversion unknown() {
        return UNKNOWN;
    }

    /** As when a value is stored in a column of the new type: it is converted, or refused. */
    public static Conversion onAssignment() {
        return ON_ASSIGNMENT;
    }

    public static Conversion using(Kind kind, String expression) {
        return new Conversion(kind, Optional.of(expression));
    }

    /** Whether the script can be written. */
    public boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    public boolean isAnswered() {
        return kind == Kind.ANSWERED;
    }
}

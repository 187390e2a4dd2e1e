package io.github.jpamigrate.autogen.diff;

import java.util.Optional;

/**
 * How the values of a column get into another type.
 *
 * @param known whether a conversion is known that is right for every value, or else stops with an error
 * @param using the expression of the {@code USING} clause; none where PostgreSQL converts on assignment
 * @param answered whether the developer gave the expression, so that nothing is known of what it loses
 */
public record Conversion(boolean known, Optional<String> using, boolean answered) {
    private static final Conversion UNKNOWN = new Conversion(false, Optional.empty(), false);
    private static final Conversion ON_ASSIGNMENT = new Conversion(true, Optional.empty(), false);

    /** None is known, or nobody asked yet. */
    public static Conversion unknown() {
        return UNKNOWN;
    }

    /** As when a value is stored in a column of the new type: it is converted, or refused. */
    public static Conversion onAssignment() {
        return ON_ASSIGNMENT;
    }

    /** By an expression that is known to be right. */
    public static Conversion using(String expression) {
        return new Conversion(true, Optional.of(expression), false);
    }

    /** By an expression that the developer gave. */
    public static Conversion answered(String expression) {
        return new Conversion(true, Optional.of(expression), true);
    }
}

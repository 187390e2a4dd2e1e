package io.github.jpamigrate.autogen.diff;

import java.util.Optional;

/**
 * What rows that are there get in a column that may not be empty.
 *
 * @param kind who says so
 * @param expression what they get, if that is known
 */
public record Fill(Kind kind, Optional<String> expression) {
    private static final Fill NONE = new Fill(Kind.NONE, Optional.empty());
    private static final Fill UNFINISHED = new Fill(Kind.UNFINISHED, Optional.empty());

    /** Where the value comes from. */
    public enum Kind {
        /** Nothing is done: none is needed, or there are no rows, or they stop the script. */
        NONE,
        /** The developer answered it. */
        ANSWERED,
        /** The column's own default. */
        DEFAULT,
        /** A value that says nothing, for rows whose own was lost. */
        PLACEHOLDER,
        /** Somebody has to write it into the script. */
        UNFINISHED
    }

    public static Fill none() {
        return NONE;
    }

    public static Fill unfinished() {
        return UNFINISHED;
    }

    /** With the value of an expression. */
    public static Fill with(Kind kind, String expression) {
        return new Fill(kind, Optional.of(expression));
    }
}

package io.github.jpamigrate.engine;

import java.util.Locale;

/**
 * One thing in a database that is not as it is when all is done.
 *
 * @param object the revision, or the qualified name of the object
 * @param remedy the command or statement that helps or tells more
 */
public record Finding(Kind kind, String object, String remedy) {

    /** What is the matter. */
    public enum Kind {
        PENDING("not applied yet"),
        UNKNOWN("applied, but its files are not here"),
        EDITED("edited after it was applied"),
        INTERRUPTED("half done, the next run finishes it"),
        INVALID_INDEX("invalid index, kept up to date but not used"),
        UNVALIDATED_CONSTRAINT("constraint that was never checked for the rows that were there before it");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** In words. */
        public String text() {
            return text;
        }

        /** As a parameter names it, such as {@code invalid-index}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

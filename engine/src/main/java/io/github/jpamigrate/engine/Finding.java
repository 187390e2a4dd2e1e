package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.UnknownWordException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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

        /**
         * Reads keys as a parameter has them; {@code all} and {@code none} stand alone.
         *
         * @throws UnknownWordException when one of them is no key
         */
        public static Set<Kind> parse(String parameter, List<String> words) {
            if (words.equals(List.of("none"))) {
                return EnumSet.noneOf(Kind.class);
            }
            if (words.equals(List.of("all"))) {
                return EnumSet.allOf(Kind.class);
            }
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            words.forEach(word -> kinds.add(parse(parameter, word.strip())));
            return kinds;
        }

        private static Kind parse(String parameter, String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new UnknownWordException(parameter, word, keys()));
        }

        private static List<String> keys() {
            return Stream.concat(Arrays.stream(values()).map(Kind::key), Stream.of("all", "none"))
                    .toList();
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

    /** On one line. */
    @Override
    public String toString() {
        return kind.key() + " " + object + ": " + remedy;
    }
}

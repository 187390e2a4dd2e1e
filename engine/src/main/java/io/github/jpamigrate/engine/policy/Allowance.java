package io.github.jpamigrate.engine.policy;

import io.github.jpamigrate.engine.report.InvalidAllowanceException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leave to do one dangerous thing to one revision, written {@code downgrade:57dbe0e68bda}.
 *
 * @param revision the whole id, never its beginning; {@code base} where there is no revision
 */
public record Allowance(Kind kind, String revision) {
    private static final Pattern TEXT = Pattern.compile("(?<kind>[a-z-]+):(?<revision>[0-9a-z]{1,40})");

    /** What is dangerous. */
    public enum Kind {
        /** Undoing a revision of a protected database. */
        DOWNGRADE("downgrade"),
        /** Applying a revision that loses data and that nobody approved. */
        DATA_LOSS("data-loss"),
        /** Making the journal of a protected database say something else. */
        REPAIR("repair"),
        /** Emptying the journal of a protected database. */
        PURGE("purge"),
        /** Taking the protection away. */
        UNPROTECT("unprotect");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * Reads one allowance.
     *
     * @throws InvalidAllowanceException when it has another form or names another kind
     */
    public static Allowance parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        Optional<Kind> kind = matcher.matches() ? Kind.of(matcher.group("kind")) : Optional.empty();
        return new Allowance(
                kind.orElseThrow(() -> new InvalidAllowanceException(
                        text.strip(),
                        Arrays.stream(Kind.values()).map(Kind::toString).toList())),
                matcher.group("revision"));
    }

    /** Reads several, separated by commas or spaces; none from an empty text. */
    public static List<Allowance> parseAll(String text) {
        return Arrays.stream(text.split("[\\s,]+"))
                .filter(part -> !part.isEmpty())
                .map(Allowance::parse)
                .toList();
    }

    @Override
    public String toString() {
        return kind + ":" + revision;
    }
}

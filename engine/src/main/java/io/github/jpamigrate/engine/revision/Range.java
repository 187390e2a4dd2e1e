package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.InvalidRangeException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two places and a colon between them, before they are looked up in a graph: {@code a:b}, {@code a:}, {@code :b}. A place
 * is what a {@link Target} can be, or {@code current}; without a symbol ({@code -3:current}, {@code b:+2}) it counts steps
 * from the other end.
 *
 * @param lower where it begins; empty for base
 * @param upper where it ends; empty for heads
 */
public record Range(Optional<Target> lower, Optional<Target> upper) {
    /** Everything: from base to heads. */
    public static final Range ALL = new Range(Optional.empty(), Optional.empty());

    /** @throws io.github.jpamigrate.engine.report.MigrateException when the text is no range, or an end of it no target */
    public static Range parse(String text) {
        String stripped = text.strip();
        int colon = stripped.indexOf(':');
        if (colon < 0) {
            throw new InvalidRangeException(text, "it has no colon.");
        }
        Range range = new Range(end(stripped.substring(0, colon)), end(stripped.substring(colon + 1)));
        range.refuseMixture(text);
        return range;
    }

    private void refuseMixture(String text) {
        boolean both = lower.filter(Range::relative).isPresent()
                && upper.filter(Range::relative).isPresent();
        if (both) {
            throw new InvalidRangeException(text, "both ends count steps from the other one.");
        }
        if (lower.filter(Range::mixed).isPresent() || upper.filter(Range::mixed).isPresent()) {
            throw new InvalidRangeException(text, "an end that counts steps stands alone.");
        }
    }

    private static boolean mixed(Target target) {
        return relative(target) && target.parts().size() > 1;
    }

    private static Optional<Target> end(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Target.parse(text));
    }

    static boolean relative(Target target) {
        return target.parts().stream().anyMatch(Target.Part::relativeToDatabase);
    }

    /** Whether it takes a database to know what is meant; steps are counted from the other end. */
    public boolean needsDatabase() {
        return Stream.of(lower, upper)
                .flatMap(Optional::stream)
                .filter(end -> !relative(end))
                .anyMatch(Target::needsDatabase);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return lower.map(Target::text).orElse("") + ":"
                + upper.map(Target::text).orElse("");
    }
}

package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.InvalidTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a command is to go, before it is looked up in a graph: {@code head}, {@code heads}, {@code base}, a revision's id
 * or its first four or more characters, a branch label, {@code +N} or {@code -N} from where the database is, any of them
 * with an offset ({@code head-1}, {@code base+2}) or on a branch ({@code label@head}, {@code label@+1}); several of them
 * separated by commas or spaces.
 */
public record Target(String text, List<Part> parts) {
    /** Where the database is; for what looks at revisions, not for what goes to one. */
    public static final String CURRENT = "current";

    private static final Pattern PART =
            Pattern.compile("(?:(?<branch>[A-Za-z0-9_]+)@)?(?<symbol>[A-Za-z0-9_]+)?(?<offset>[+-][0-9]{1,6})?");

    /**
     * One of several targets.
     *
     * @param branch label, id or beginning of an id before the {@code @}
     * @param symbol what is named; empty for a step from where the database is
     * @param offset steps up or down from there; empty for none
     */
    public record Part(String text, Optional<String> branch, Optional<String> symbol, Optional<Integer> offset) {
        boolean relativeToDatabase() {
            return symbol.isEmpty();
        }

        /** The same on the branch of one revision. */
        String onBranch(String id) {
            return id + "@" + text.substring(text.indexOf('@') + 1);
        }
    }

    public Target {
        parts = List.copyOf(parts);
    }

    /** @throws InvalidTargetException when the text has none of the forms */
    public static Target parse(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new InvalidTargetException(text, "it is empty.");
        }
        List<Part> parts = new ArrayList<>();
        for (String part : stripped.split("[\\s,]+")) {
            parts.add(part(part));
        }
        return new Target(stripped, parts);
    }

    /** The revision with this id. */
    public static Target of(Revision revision) {
        return parse(revision.id());
    }

    /** Whether it takes a database to know what is meant. */
    public boolean needsDatabase() {
        return parts.stream()
                .anyMatch(part -> part.symbol().map(CURRENT::equals).orElse(true));
    }

    private static Part part(String text) {
        Matcher matcher = PART.matcher(text);
        boolean something = matcher.matches() && (matcher.group("symbol") != null || matcher.group("offset") != null);
        if (!something) {
            throw new InvalidTargetException(text, "it has none of the forms of a target.");
        }
        return new Part(
                text,
                Optional.ofNullable(matcher.group("branch")),
                Optional.ofNullable(matcher.group("symbol")),
                Optional.ofNullable(matcher.group("offset")).map(Integer::valueOf));
    }

    @Override
    public String toString() {
        return text;
    }
}

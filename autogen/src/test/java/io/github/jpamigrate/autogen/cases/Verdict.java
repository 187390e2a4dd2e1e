package io.github.jpamigrate.autogen.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What was right about one evolution, and what was wrong. */
final class Verdict {
    private static final int NAME = 26;

    private final Map<Point, String> found = new EnumMap<>(Point.class);

    /** What is looked at; the name stands above its column. */
    enum Point {
        /** Refused or marked where an answer is needed, and told in the header. */
        TOLD,
        /** After the upgrade the catalog is that of a database made by Hibernate from version 2. */
        SCHEMA,
        /** A second revision holds nothing. */
        QUIET,
        /** After the downgrade the catalog is what it was. */
        BACK,
        /** The row has its values, up and down. */
        ROW,
        /** Keys given out next are above those that exist. */
        KEYS
    }

    /** Notes what was found; an empty text is right. */
    void note(Point point, String problem) {
        found.merge(point, problem, (one, other) -> one.isEmpty() ? other : one);
    }

    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        found.forEach((point, problem) -> {
            if (!problem.isEmpty()) {
                wrong.add(point + ": " + problem);
            }
        });
        return wrong;
    }

    private boolean isRight() {
        return found.containsKey(Point.SCHEMA) && wrong().isEmpty();
    }

    private String cell(Point point) {
        String problem = found.get(point);
        return problem == null ? "-" : problem.isEmpty() ? "right" : "WRONG";
    }

    private String line(String name) {
        return pad(name, NAME)
                + Arrays.stream(Point.values())
                        .map(point -> pad(cell(point), 8))
                        .collect(Collectors.joining())
                        .stripTrailing();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /** The table of all verdicts, and how many are right. */
    static List<String> table(SortedMap<String, Verdict> verdicts) {
        List<String> lines = new ArrayList<>();
        String header = Arrays.stream(Point.values())
                .map(point -> pad(point.name().toLowerCase(java.util.Locale.ROOT), 8))
                .collect(Collectors.joining());
        lines.add(pad("evolution", NAME) + header.stripTrailing());
        verdicts.forEach((name, verdict) -> lines.add(verdict.line(name)));
        long right = verdicts.values().stream().filter(Verdict::isRight).count();
        lines.add(right + " of " + verdicts.size() + " right");
        return lines;
    }
}

package io.github.jpamigrate.autogen.ignore;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One entry of {@code migrate.ignore}: {@code index:ix_manual_*}, or with an exclamation mark what is not ignored after all.
 *
 * @param kind of the objects meant
 * @param name matched against the whole name, or against what follows a dot in it
 * @param except whether it takes objects out of what other entries ignore
 */
record Entry(Kind kind, Pattern name, boolean except) {
    private static final String EXCEPT = "!";

    static Entry parse(String entry) {
        boolean except = entry.startsWith(EXCEPT);
        String text = except ? entry.substring(1).strip() : entry;
        int colon = text.indexOf(':');
        String name = text.substring(colon + 1).strip();
        if (colon < 0 || name.isEmpty()) {
            throw new InvalidIgnoreException(entry, "has no '<kind>:<name>'", Kind.words());
        }
        String word = text.substring(0, colon).strip();
        Kind kind = Kind.of(word)
                .orElseThrow(() -> new InvalidIgnoreException(
                        entry, "has a kind that is not known, '" + word + "'", Kind.words()));
        return new Entry(kind, pattern(name), except);
    }

    private static Pattern pattern(String name) {
        String expression = Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(expression, Pattern.DOTALL);
    }

    /** @param path the names that lead to the object, schema first */
    boolean matches(List<String> path) {
        for (int from = 0; from < path.size(); from++) {
            if (name.matcher(String.join(".", path.subList(from, path.size()))).matches()) {
                return true;
            }
        }
        return false;
    }
}

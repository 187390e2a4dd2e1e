package io.github.jpamigrate.engine.script;

import java.util.Optional;

/**
 * A place in a script where a person has to write something, marked by a line {@code -- migrate:todo backfill
 * users.status}. A script with such a line is refused as a whole, before anything of it runs.
 *
 * @param task what is to be written, on one line
 */
public record Todo(String task) {
    private static final String WORD = "todo";
    private static final String DIRECTIVE = "-- migrate:";

    /** The line that marks the place. */
    public String line() {
        return DIRECTIVE + WORD + " " + task;
    }

    /** The mark that a statement begins with, if it does. */
    public static Optional<Todo> before(String statement) {
        String first = statement.lines().findFirst().orElse("").strip();
        return first.startsWith(DIRECTIVE) ? of(first.substring(DIRECTIVE.length())) : Optional.empty();
    }

    /** @param directive what follows {@code migrate:} */
    static Optional<Todo> of(String directive) {
        String words = directive.strip().replaceAll("\\s+", " ");
        return words.equals(WORD) || words.startsWith(WORD + " ")
                ? Optional.of(new Todo(words.substring(WORD.length()).strip()))
                : Optional.empty();
    }
}

package io.github.jpamigrate.engine.script;

import io.github.jpamigrate.engine.report.Redaction;
import java.util.List;

/**
 * One SQL statement, without the semicolon.
 *
 * @param sql from its first word on, comments inside it kept
 * @param line where it begins in its file, counted from 1
 * @param words its words outside quotes, comments and parentheses, in upper case, the first {@value #WORDS_KEPT}
 */
public record Statement(String sql, int line, List<String> words) {
    static final int WORDS_KEPT = 32;
    private static final int SHORT = 200;

    public Statement {
        words = List.copyOf(words);
    }

    /** The statement on one line for a message or a log, cut when long, without passwords. */
    public String shortened() {
        String oneLine = Redaction.redact(sql).replaceAll("\\s+", " ").strip();
        if (oneLine.length() <= SHORT) {
            return oneLine;
        }
        return oneLine.substring(0, SHORT) + " ...";
    }

    /** Whether it works in nobody's way and waits for others instead. */
    public boolean concurrent() {
        return words.contains("CONCURRENTLY");
    }

    boolean startsWith(String... expected) {
        return words.size() >= expected.length
                && words.subList(0, expected.length).equals(List.of(expected));
    }

    String word(int position) {
        return position < words.size() ? words.get(position) : "";
    }
}

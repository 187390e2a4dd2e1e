package io.github.jpamigrate.engine.script;

import io.github.jpamigrate.engine.report.Redaction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
    private static final Pattern CONCURRENT_OPTION =
            Pattern.compile("(?i)^reindex\\s*\\([^)]*\\bconcurrently\\b(?!\\s+(?:false|off|no|0)\\b)");

    /** Enough to see where a password ends, and little enough for a statement that inserts megabytes. */
    private static final int LOOKED_AT = 10_000;

    public Statement {
        words = List.copyOf(words);
    }

    /** The statement on one line for a message or a log, cut when long, without passwords. */
    public String shortened() {
        String beginning = sql.substring(0, Math.min(sql.length(), LOOKED_AT));
        String oneLine = Redaction.redact(beginning).replaceAll("\\s+", " ").strip();
        if (oneLine.length() <= SHORT && beginning.length() == sql.length()) {
            return oneLine;
        }
        return oneLine.substring(0, Math.min(SHORT, oneLine.length())) + " ...";
    }

    /** Whether it works in nobody's way, and waits for others instead. */
    public boolean concurrent() {
        return words.contains("CONCURRENTLY")
                || startsWith("REINDEX") && CONCURRENT_OPTION.matcher(sql).find();
    }

    /** What is known of it when it runs outside a transaction; empty when it is not known how to run it again. */
    public Optional<Repeatable> repeatable() {
        return RepeatableReader.of(this);
    }

    boolean startsWith(String... expected) {
        return words.size() >= expected.length
                && words.subList(0, expected.length).equals(List.of(expected));
    }

    String word(int position) {
        return position < words.size() ? words.get(position) : "";
    }
}

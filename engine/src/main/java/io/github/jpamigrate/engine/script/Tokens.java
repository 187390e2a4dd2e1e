package io.github.jpamigrate.engine.script;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tokens of one statement without its comments, read from left to right. */
final class Tokens {
    private static final Pattern NAME =
            Pattern.compile("(?s)\"(?:[^\"]|\"\")++\"|[\\p{L}_\\x{80}-\\x{10FFFF}][^\\s.,()]*");
    private static final Pattern LITERAL = Pattern.compile("(?s)'(?:[^']|'')*+'");

    private final List<String> tokens;
    private int next;

    private Tokens(List<String> tokens) {
        this.tokens = tokens;
    }

    static Tokens of(String sql) {
        return new Tokens(StatementCutter.tokens(sql));
    }

    /** Moves behind these words, of whatever case, if they are what comes next. */
    boolean skip(String... words) {
        for (int index = 0; index < words.length; index++) {
            if (!words[index].equalsIgnoreCase(peek(index))) {
                return false;
            }
        }
        next += words.length;
        return true;
    }

    void skipParentheses() {
        int depth = 0;
        do {
            String token = peek(0);
            depth += token.equals("(") ? 1 : 0;
            depth -= token.equals(")") ? 1 : 0;
            next += depth > 0 || token.equals(")") ? 1 : 0;
        } while (depth > 0 && !ended());
    }

    /** A name, as it is written. */
    Optional<String> name() {
        String token = peek(0);
        if (!NAME.matcher(token).matches()) {
            return Optional.empty();
        }
        next++;
        return Optional.of(token);
    }

    /** A name with or without a schema, as it is written. */
    Optional<String> qualified() {
        Optional<String> name = name();
        while (name.isPresent() && skip(".")) {
            String before = name.get();
            name = name().map(last -> before + "." + last);
        }
        return name;
    }

    /** A string without escapes, as its value. */
    Optional<String> literal() {
        String token = peek(0);
        if (!LITERAL.matcher(token).matches()) {
            return Optional.empty();
        }
        next++;
        return Optional.of(token.substring(1, token.length() - 1).replace("''", "'"));
    }

    /** What is left, without spaces. */
    String rest() {
        return String.join("", tokens.subList(Math.min(next, tokens.size()), tokens.size()));
    }

    boolean ended() {
        return next >= tokens.size();
    }

    private String peek(int ahead) {
        return next + ahead < tokens.size() ? tokens.get(next + ahead) : "";
    }
}

package io.github.jpamigrate.autogen.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of an expression as PostgreSQL prints it: identifiers in lower case or quoted, keywords in upper case.
 *
 * @param text exactly as printed; all pieces in a row are the expression
 */
record SqlWord(Kind kind, String text) {
    enum Kind {
        SPACE,
        LITERAL,
        NUMBER,
        IDENTIFIER,
        KEYWORD,
        CAST,
        SIGN
    }

    private static final Pattern PIECE = Pattern.compile(
            "(?<space>\\s+)"
                    + "|(?<literal>E'(?:[^'\\\\]|''|\\\\.)*'|[BX]?'(?:[^']|'')*')"
                    + "|(?<number>\\d[\\w.]*)"
                    + "|(?<identifier>[a-z_][a-z0-9_]*|\"(?:[^\"]|\"\")+\")"
                    + "|(?<keyword>[A-Z_][A-Z0-9_]*)"
                    + "|(?<cast>::)"
                    + "|(?<sign>.)",
            Pattern.DOTALL);

    static List<SqlWord> of(String expression) {
        List<SqlWord> words = new ArrayList<>();
        Matcher matcher = PIECE.matcher(expression);
        while (matcher.find()) {
            for (Kind kind : Kind.values()) {
                String text = matcher.group(kind.name().toLowerCase(Locale.ROOT));
                if (text != null) {
                    words.add(new SqlWord(kind, text));
                }
            }
        }
        return words;
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isKeyword(String keyword) {
        return kind == Kind.KEYWORD && text.equals(keyword);
    }

    /** The name that an identifier stands for. */
    String name() {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    /** The text that a literal stands for, but for escapes. */
    String value() {
        return text.substring(text.indexOf('\'') + 1, text.length() - 1).replace("''", "'");
    }
}

package io.github.jpamigrate.autogen.crawl;

/**
 * Makes {@code a BETWEEN 1 AND 10 AND b} what it began as. PostgreSQL prints it as {@code ((a >= 1) AND (a <= 10)) AND b} and
 * reads that text as three conditions in a row, which it prints otherwise: the inner parentheses are lost. Only a
 * {@code BETWEEN} can stand there: an {@code AND} that begins with an {@code AND} is read as one.
 */
final class Between {
    private static final String AND = " AND ";

    private Between() {}

    static String restore(String expression) {
        StringBuilder text = new StringBuilder(expression);
        for (int i = text.indexOf("((("); i >= 0; i = text.indexOf("(((", i + 1)) {
            restore(text, i + 1);
        }
        return text.toString();
    }

    /** At {@code open} begins {@code ((a >= 1) AND (a <= 10))}, if it is one and another AND follows. */
    private static void restore(StringBuilder text, int open) {
        int close = closing(text, open);
        if (close < 0 || !text.substring(close + 1).startsWith(AND)) {
            return;
        }
        int middle = closing(text, open + 1);
        if (middle < 0 || !text.substring(middle + 1).startsWith(AND + "(")) {
            return;
        }
        int second = middle + 1 + AND.length();
        if (closing(text, second) != close - 1) {
            return;
        }
        String lower = text.substring(open + 2, middle);
        String upper = text.substring(second + 1, close - 1);
        int from = lower.indexOf(" >= ");
        int to = upper.indexOf(" <= ");
        if (from > 0 && from == to && lower.substring(0, from).equals(upper.substring(0, to))) {
            text.replace(
                    open + 1,
                    close,
                    lower.substring(0, from) + " BETWEEN " + lower.substring(from + 4) + AND + upper.substring(to + 4));
        }
    }

    /** Where the parenthesis at {@code open} is closed; quotes of names and literals may hold others. */
    private static int closing(CharSequence text, int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < text.length(); i++) {
            char character = text.charAt(i);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '\'' || character == '"') {
                quote = character;
            } else if (character == '(') {
                depth++;
            } else if (character == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}

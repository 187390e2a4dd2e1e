package io.github.jpamigrate.autogen.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the one expression equal that PostgreSQL prints in two ways, and that does not survive being read back.
 *
 * <p>{@code a IN ('A', 'B')} over a {@code varchar} column is stored as an array cast as a whole, printed as
 * {@code (a)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[])}; PostgreSQL reads that text
 * as an array of casts, printed as {@code (a)::text = ANY (ARRAY[('A'::character varying)::text, …])}, and from then on
 * keeps it. Both become the {@code IN} they began as, so that a script makes what Hibernate makes; any other array that
 * is cast as a whole becomes an array of casts.
 */
final class ListExpressions {
    private static final Pattern OPENING = Pattern.compile("\\(ARRAY\\[");
    private static final Pattern CLOSING = Pattern.compile("]\\)::([a-z ]+(?:\\([0-9,]+\\))?)\\[]");

    private static final String LITERAL = "'(?:[^']|'')*'::character varying";
    private static final Pattern LIST =
            Pattern.compile("\\((\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)\\)::text (= ANY|<> ALL) \\(ARRAY\\["
                    + "(\\(" + LITERAL + "\\)::text(?:, \\(" + LITERAL + "\\)::text)*)]\\)");

    private ListExpressions() {}

    /** The expression in the form that PostgreSQL reads as it was first meant. */
    static String normalise(String expression) {
        return LIST.matcher(distribute(Between.restore(expression))).replaceAll(match -> {
            String operator = match.group(2).equals("= ANY") ? " IN (" : " NOT IN (";
            String literals =
                    match.group(3).replaceAll("(^|, )\\(('(?:[^']|'')*')::character varying\\)::text", "$1$2");
            return Matcher.quoteReplacement(match.group(1) + operator + literals + ")");
        });
    }

    private static String distribute(String expression) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        Matcher opening = OPENING.matcher(expression);
        while (opening.find(done)) {
            List<String> elements = new ArrayList<>();
            int end = elements(expression, opening.end(), elements);
            Matcher closing = CLOSING.matcher(expression).region(end, expression.length());
            boolean cast = closing.lookingAt();
            text.append(expression, done, cast ? opening.start() : opening.end());
            done = opening.end();
            if (cast) {
                elements.replaceAll(element -> "(" + element + ")::" + closing.group(1));
                text.append("ARRAY[").append(String.join(", ", elements)).append(']');
                done = closing.end();
            }
        }
        return text.append(expression.substring(done)).toString();
    }

    /** Collects the elements from {@code start} on, and says where the bracket closes. */
    private static int elements(String expression, int start, List<String> elements) {
        int depth = 0;
        boolean quoted = false;
        int from = start;
        for (int i = start; i < expression.length(); i++) {
            char character = expression.charAt(i);
            if (character == '\'') {
                quoted = !quoted;
            }
            if (quoted) {
                continue;
            }
            boolean ends = depth == 0 && (character == ',' || character == ']');
            if (ends) {
                elements.add(expression.substring(from, i).strip());
                from = i + 1;
            }
            if (ends && character == ']') {
                return i;
            }
            depth += character == '(' || character == '[' ? 1 : character == ')' || character == ']' ? -1 : 0;
        }
        return expression.length();
    }
}

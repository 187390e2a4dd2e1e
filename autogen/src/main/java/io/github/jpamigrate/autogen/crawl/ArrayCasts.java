package io.github.jpamigrate.autogen.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the one expression that PostgreSQL prints in two ways equal.
 *
 * <p>A list of strings compared with a {@code varchar} column is stored as an array cast as a whole, printed as
 * {@code (ARRAY['A'::character varying, 'B'::character varying])::text[]}; PostgreSQL reads that text back as an array of
 * casts, printed as {@code ARRAY[('A'::character varying)::text, ('B'::character varying)::text]}. Every later round
 * keeps the second form, so that is the one kept here.
 */
final class ArrayCasts {
    private static final Pattern OPENING = Pattern.compile("\\(ARRAY\\[");
    private static final Pattern CLOSING = Pattern.compile("]\\)::([a-z ]+(?:\\([0-9,]+\\))?)\\[]");

    private ArrayCasts() {}

    static String distribute(String expression) {
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

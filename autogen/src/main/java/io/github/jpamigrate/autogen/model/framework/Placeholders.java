package io.github.jpamigrate.autogen.model.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts values for {@code ${name}} and {@code ${name:default}}. Names and defaults may hold placeholders themselves; what
 * has neither value nor default stays as it is written.
 */
final class Placeholders {
    private static final String START = "${";

    private final Function<String, Optional<String>> values;

    Placeholders(Function<String, Optional<String>> values) {
        this.values = values;
    }

    String replaced(String text) {
        return replaced(text, List.of());
    }

    /** Whether a placeholder is left. */
    static boolean isUnresolved(String text) {
        int start = text.indexOf(START);
        return start >= 0 && text.indexOf('}', start) > 0;
    }

    /** The name in the innermost placeholder that is left. */
    static String unresolved(String text) {
        int start = text.lastIndexOf(START) + START.length();
        return text.substring(start, text.indexOf('}', start));
    }

    private String replaced(String text, List<String> outer) {
        StringBuilder result = new StringBuilder();
        int position = 0;
        while (position < text.length()) {
            int start = text.indexOf(START, position);
            int end = start < 0 ? -1 : end(text, start);
            if (end < 0) {
                break;
            }
            boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
            result.append(text, position, escaped ? start - 1 : start);
            String written = text.substring(start, end + 1);
            result.append(escaped ? written : value(text.substring(start + START.length(), end), written, outer));
            position = end + 1;
        }
        return result.append(text, position, text.length()).toString();
    }

    private String value(String inside, String written, List<String> outer) {
        String expression = replaced(inside, outer);
        int colon = expression.indexOf(':');
        String name = colon < 0 ? expression : expression.substring(0, colon);
        if (outer.contains(name)) {
            return written;
        }
        List<String> nested = new ArrayList<>(outer);
        nested.add(name);
        return values.apply(name)
                .map(found -> replaced(found, nested))
                .orElseGet(() -> colon < 0 ? written : expression.substring(colon + 1));
    }

    /** The brace that closes the one at {@code start}; -1 when there is none. */
    private static int end(String text, int start) {
        int depth = 0;
        for (int index = start; index < text.length(); index++) {
            if (text.startsWith(START, index)) {
                depth++;
            } else if (text.charAt(index) == '}' && --depth == 0) {
                return index;
            }
        }
        return -1;
    }
}

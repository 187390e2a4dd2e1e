package io.github.jpamigrate.autogen.declaration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the file: {@code kind name property="value" …}.
 *
 * @param name SQL identifiers separated by dots; empty for a line that is not about an object of its own
 */
record Line(String kind, String name, Map<String, String> properties) {
    private static final Pattern HEAD = Pattern.compile(
            "([a-z-]+)(?: ((?:\"(?:[^\"]|\"\")+\"|[^\\s\".=]+)(?:\\.(?:\"(?:[^\"]|\"\")+\"|[^\\s\".=]+))*)(?= |$))?");
    private static final Pattern PROPERTY = Pattern.compile(" ([a-z-]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    static Line of(String kind, String name) {
        return new Line(kind, name, new LinkedHashMap<>());
    }

    /** Parses a line, or says with an empty result that it is none. */
    static Optional<Line> parse(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        Line line = of(head.group(1), head.group(2) == null ? "" : head.group(2));
        Matcher property = PROPERTY.matcher(text);
        int end = head.end();
        while (property.find(end) && property.start() == end) {
            line.properties.put(property.group(1), unescape(property.group(2)));
            end = property.end();
        }
        return end == text.length() ? Optional.of(line) : Optional.empty();
    }

    Line with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    Line with(String property, Optional<String> value) {
        value.ifPresent(text -> properties.put(property, text));
        return this;
    }

    Line flag(String property, boolean set) {
        return set ? with(property, "true") : this;
    }

    Optional<String> optional(String property) {
        return Optional.ofNullable(properties.get(property));
    }

    boolean flag(String property) {
        return "true".equals(properties.get(property));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind);
        if (!name.isEmpty()) {
            text.append(' ').append(name);
        }
        properties.forEach((property, value) -> text.append(' ')
                .append(property)
                .append("=\"")
                .append(escape(value))
                .append('"'));
        return text.toString();
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            text.append(character == '\\' ? unescape(value.charAt(++i)) : character);
        }
        return text.toString();
    }

    private static char unescape(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}

package io.github.jpamigrate.engine.listing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A JSON value that can be written.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public sealed interface Json {
    String INDENT = "  ";

    /** The value on one or more lines; those behind the first one are indented. */
    String text(String indent);

    /** A string. */
    record Text(String value) implements Json {
        @Override
        public String text(String indent) {
            return value.codePoints().mapToObj(Text::escaped).collect(Collectors.joining("", "\"", "\""));
        }

        /** What has to be escaped, and what a reader could stumble over: control characters, halves of a pair. */
        private static String escaped(int character) {
            return switch (character) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                default ->
                    unusual(character)
                            ? String.format(Locale.ROOT, "\\u%04x", character)
                            : Character.toString(character);
            };
        }

        private static boolean unusual(int character) {
            int type = Character.getType(character);
            return type == Character.CONTROL
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
        }
    }

    /** A number, true, false or null. */
    record Word(String word) implements Json {
        @Override
        public String text(String indent) {
            return word;
        }
    }

    /** An array. */
    record Items(Collection<? extends Json> items) implements Json {
        @Override
        public String text(String indent) {
            return enclosed(
                    "[", items.stream().map(item -> item.text(indent + INDENT)).toList(), "]", indent);
        }
    }

    /** An object, its members in the order in which they were added. */
    final class Members implements Json {
        private final Map<String, Json> members = new LinkedHashMap<>();

        /** Adds a member behind those that are there. */
        public Members with(String name, Json value) {
            members.put(name, value);
            return this;
        }

        @Override
        public String text(String indent) {
            return enclosed(
                    "{",
                    members.entrySet().stream()
                            .map(member -> new Text(member.getKey()).text("") + ": "
                                    + member.getValue().text(indent + INDENT))
                            .toList(),
                    "}",
                    indent);
        }
    }

    private static String enclosed(String open, Collection<String> parts, String close, String indent) {
        if (parts.isEmpty()) {
            return open + close;
        }
        String separator = ",\n" + indent + INDENT;
        return open + "\n" + indent + INDENT + String.join(separator, parts) + "\n" + indent + close;
    }

    static Json of(Object value) {
        return new Text(value.toString());
    }

    static Json of(Optional<?> value) {
        return value.map(Json::of).orElse(new Word("null"));
    }

    static Json of(long number) {
        return new Word(Long.toString(number));
    }

    static Json of(boolean truth) {
        return new Word(Boolean.toString(truth));
    }

    static Json texts(Collection<?> values) {
        return new Items(values.stream().map(Json::of).toList());
    }
}

package io.github.jpamigrate.autogen.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name as somebody types it: parts with dots between them, in double quotes where they hold anything else. What is not
 * quoted is found in whatever case it was typed.
 */
record NamePattern(String text, List<Part> parts) {

    private record Part(String text, boolean quoted) {
        boolean matches(String name) {
            return name.equals(text) || !quoted && name.equals(text.toLowerCase(Locale.ROOT));
        }
    }

    static NamePattern of(String text) {
        List<Part> parts = new ArrayList<>();
        split(text.strip(), '.')
                .forEach(part -> parts.add(
                        part.length() > 1 && part.startsWith("\"") && part.endsWith("\"")
                                ? new Part(part.substring(1, part.length() - 1).replace("\"\"", "\""), true)
                                : new Part(part.strip(), false)));
        return new NamePattern(text.strip(), parts);
    }

    /** Cuts a text at a character that stands in no quotes. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (!quoted && text.charAt(i) == separator) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The other name, in the same table or schema as this one if it does not say in which. */
    NamePattern beside(NamePattern other) {
        if (other.parts.size() > 1) {
            return other;
        }
        List<Part> all = new ArrayList<>(parts.subList(0, parts.size() - 1));
        all.addAll(other.parts);
        return new NamePattern(other.text, all);
    }

    boolean isEmpty() {
        return parts.stream().anyMatch(part -> part.text().isEmpty());
    }

    /** Whether it is the name of an object, from the default schema if it does not say from which. */
    boolean names(Named named, String defaultSchema) {
        String schema = named.object().schema();
        return switch (named.kind()) {
            case SCHEMA -> is(named.object().name());
            case TABLE, SEQUENCE, TYPE ->
                isIn(schema, defaultSchema, named.object().name());
            case COLUMN, CONSTRAINT, LABEL ->
                isIn(schema, defaultSchema, named.object().name(), named.member());
            case INDEX ->
                isIn(schema, defaultSchema, named.member())
                        || isIn(schema, defaultSchema, named.object().name(), named.member());
        };
    }

    /** Whether it is the last part of an object's name, and nothing else. */
    boolean isLastPartOf(Named named) {
        return is(named.kind().isMember() ? named.member() : named.object().name());
    }

    private boolean isIn(String schema, String defaultSchema, String... names) {
        if (schema.equals(defaultSchema) && is(names)) {
            return true;
        }
        List<String> qualified = new ArrayList<>(List.of(schema));
        qualified.addAll(List.of(names));
        return is(qualified.toArray(String[]::new));
    }

    private boolean is(String... names) {
        if (names.length != parts.size()) {
            return false;
        }
        for (int i = 0; i < names.length; i++) {
            if (!parts.get(i).matches(names[i])) {
                return false;
            }
        }
        return true;
    }
}

package io.github.jpamigrate.autogen.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An annotation as a template writes it.
 *
 * @param type full name
 * @param arguments with their parentheses; empty when there are none. Types in it are written <code>{{full.name}}</code>
 * @param types the full names of these
 */
record Annotation(String type, String arguments, List<String> types) {
    static final String JPA = "jakarta.persistence.";
    static final String HIBERNATE = "org.hibernate.annotations.";

    /** Where a template puts what it knows better. */
    static final String FLAGS = "{{flags}}";

    static Annotation of(String type, List<String> arguments, String... types) {
        String text = arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
        return new Annotation(type, text, List.of(types));
    }

    static Annotation of(String type, String argument, String... types) {
        return of(type, List.of(argument), types);
    }

    /** A name of an annotation of JPA or of Hibernate inside arguments. */
    static String reference(String type) {
        return "{{" + type + "}}";
    }

    /** A string literal of Java. */
    static String literal(String text) {
        return text.codePoints().mapToObj(Annotation::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.toString(character);
        };
    }

    /** Literals as the value of an array. */
    static String array(List<String> values) {
        return values.size() == 1 ? values.get(0) : "{" + String.join(", ", values) + "}";
    }

    Map<String, Object> facts() {
        return Map.of("type", type, "arguments", arguments, "types", types);
    }

    static List<Map<String, Object>> facts(List<Annotation> annotations) {
        List<Map<String, Object>> facts = new ArrayList<>();
        annotations.forEach(annotation -> facts.add(annotation.facts()));
        return facts;
    }
}

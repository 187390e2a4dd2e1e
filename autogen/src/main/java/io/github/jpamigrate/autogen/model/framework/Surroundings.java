package io.github.jpamigrate.autogen.model.framework;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an application would be told from outside when it starts.
 *
 * @param profiles the active ones, the last one strongest; empty for those that the application's files name
 * @param variables what placeholders in its files may name, such as {@code DB_SCHEMA}
 */
public record Surroundings(List<String> profiles, Map<String, String> variables) {
    public Surroundings {
        profiles = List.copyOf(profiles);
        variables = new TreeMap<>(variables);
    }

    /** An application that is told nothing. */
    public static Surroundings none() {
        return new Surroundings(List.of(), Map.of());
    }
}

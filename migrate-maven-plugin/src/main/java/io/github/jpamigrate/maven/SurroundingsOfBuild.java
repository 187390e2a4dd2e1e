package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.model.framework.Surroundings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;

/** What a build tells an application's files: the command line's properties, and the environment. */
record SurroundingsOfBuild(MavenSession session) {
    private static final List<String> PROFILES = List.of("spring.profiles.active", "quarkus.profile");

    Surroundings given(List<String> profiles) {
        Map<String, String> variables = new TreeMap<>(System.getenv());
        session.getUserProperties()
                .stringPropertyNames()
                .forEach(name -> variables.put(name, session.getUserProperties().getProperty(name)));
        return new Surroundings(profiles.isEmpty() ? active(variables) : profiles, variables);
    }

    private static List<String> active(Map<String, String> variables) {
        return PROFILES.stream()
                .filter(variables::containsKey)
                .flatMap(name -> Stream.of(variables.get(name).split(",")))
                .map(String::strip)
                .filter(profile -> !profile.isEmpty())
                .toList();
    }
}

package io.github.jpamigrate.autogen.model.framework;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The project has several Spring Boot applications, which look for entities in different packages. */
public final class SeveralApplicationsException extends MigrateException {
    private final SortedMap<String, SortedSet<String>> packages;

    /** @param packages where each application looks, by its class */
    public SeveralApplicationsException(Map<String, ? extends SortedSet<String>> packages) {
        super("The project has " + packages.size()
                + " Spring Boot applications, and a revision compares the entities of"
                + " one of them:\n"
                + packages.entrySet().stream()
                        .map(entry ->
                                "  " + entry.getKey() + "  (looks in " + String.join(", ", entry.getValue()) + ")")
                        .collect(Collectors.joining("\n"))
                + "\nChoose: -Dmigrate.packages="
                + packages.values().stream()
                        .flatMap(Collection::stream)
                        .findFirst()
                        .orElse("<package>"));
        this.packages = new TreeMap<>(packages);
    }

    public SortedMap<String, SortedSet<String>> packages() {
        return packages;
    }
}

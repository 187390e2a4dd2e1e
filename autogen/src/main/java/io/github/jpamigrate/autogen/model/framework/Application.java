package io.github.jpamigrate.autogen.model.framework;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a framework would tell Hibernate.
 *
 * @param settings its defaults, and what the application's files say above them
 * @param mappingFiles resource names of {@code orm.xml} and {@code *.hbm.xml}
 * @param packages the packages of the entities, when the framework asks for no {@code persistence.xml}
 * @param places where else than in the project's own classes the framework looks for entities
 */
public record Application(
        Map<String, String> settings, List<String> mappingFiles, Optional<List<String>> packages, List<Path> places) {
    public Application {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        mappingFiles = List.copyOf(mappingFiles);
        packages = packages.map(List::copyOf);
        places = List.copyOf(places);
    }

    /** A project without a framework. */
    static Application plain() {
        return new Application(Map.of(), List.of(), Optional.empty(), List.of());
    }
}

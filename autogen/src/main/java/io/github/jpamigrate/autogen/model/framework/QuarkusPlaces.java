package io.github.jpamigrate.autogen.model.framework;

import java.nio.file.Path;
import java.util.List;

/** Jars in which Quarkus looks for entities: those with an index of their classes, or with beans. */
final class QuarkusPlaces {
    private static final List<String> MARKS = List.of("META-INF/jandex.idx", "META-INF/beans.xml");
    /** Their mapped classes reach a model through its own classes, not by being found. */
    private static final List<String> LIBRARIES =
            List.of("hibernate-", "quarkus-", "smallrye-", "resteasy-", "jakarta.", "arc-", "vertx-", "microprofile-");

    private final ClassLoader project;

    QuarkusPlaces(ClassLoader project) {
        this.project = project;
    }

    List<Path> found() {
        return MARKS.stream()
                .flatMap(mark -> Resources.roots(project, mark).stream())
                .filter(place -> !isLibrary(place))
                .distinct()
                .toList();
    }

    private static boolean isLibrary(Path place) {
        return LIBRARIES.stream().anyMatch(place.getFileName().toString()::startsWith);
    }
}

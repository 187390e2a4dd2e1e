package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.SortedSet;

/** A dependency to be scanned for entities that the project does not have. */
final class UnknownDependencyToScanException extends MigrateException {

    UnknownDependencyToScanException(String name, SortedSet<String> dependencies) {
        super("migrate.dependenciesToScan names \"" + name + "\", which is no run-time dependency of this project.\n"
                + "Its dependencies are: " + String.join(", ", dependencies)
                + "\nName one as groupId:artifactId, or see them all: mvn dependency:list");
    }
}

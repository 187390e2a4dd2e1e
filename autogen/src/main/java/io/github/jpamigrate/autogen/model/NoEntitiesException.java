package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.engine.report.MigrateException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** No entity was found: never a model without tables, which would read as "drop everything". */
public final class NoEntitiesException extends MigrateException {
    private final List<Path> searched;
    private final List<String> packages;

    public NoEntitiesException(List<Path> searched, List<String> packages, List<String> outdated) {
        super("No entity was found. Looked for classes with @jakarta.persistence.Entity in:\n"
                + places(searched)
                + (packages.isEmpty() ? "" : "\nonly in the packages " + String.join(", ", packages) + " and below.")
                + hint(packages, outdated));
        this.searched = List.copyOf(searched);
        this.packages = List.copyOf(packages);
    }

    public List<Path> searched() {
        return searched;
    }

    public List<String> packages() {
        return packages;
    }

    private static String places(List<Path> searched) {
        return searched.isEmpty()
                ? "  nothing: no folder and no jar was given"
                : searched.stream().map(path -> "  " + path).collect(Collectors.joining("\n"));
    }

    private static String hint(List<String> packages, List<String> outdated) {
        if (!outdated.isEmpty()) {
            return "\n" + outdated.get(0) + (outdated.size() > 1 ? " and " + (outdated.size() - 1) + " more" : "")
                    + " are mapped with javax.persistence, which Hibernate 6 and 7 do not read.";
        }
        return "\nCompile first (mvn compile), "
                + (packages.isEmpty() ? "" : "widen migrate.packages, ")
                + "or name the dependency that holds the entities: -Dmigrate.dependenciesToScan=<groupId>:<artifactId>";
    }
}

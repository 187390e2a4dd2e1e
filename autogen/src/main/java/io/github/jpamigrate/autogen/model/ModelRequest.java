package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.autogen.model.framework.ApplicationRequest;
import io.github.jpamigrate.autogen.model.framework.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which entities to read, and how.
 *
 * @param classPath the project's runtime class path: its class directories first, then its dependencies, Hibernate among
 *     them
 * @param scanned the directories and jars of the class path in which entities are looked for
 * @param packages only classes in these packages or below; all when empty
 * @param persistenceUnit the unit of {@code META-INF/persistence.xml} to read when there are several
 * @param settings {@code hibernate.*} and {@code jakarta.persistence.*} settings that go above the project's own
 * @param serverVersion major version of the PostgreSQL compared with; the dialect is told
 * @param defaultSchema what an unqualified table name means
 * @param surroundings what an application of a framework would be told from outside
 */
public record ModelRequest(
        List<Path> classPath,
        List<Path> scanned,
        List<String> packages,
        Optional<String> persistenceUnit,
        Map<String, String> settings,
        int serverVersion,
        String defaultSchema,
        Surroundings surroundings) {

    /** Of a project that is told nothing from outside. */
    public ModelRequest(
            List<Path> classPath,
            List<Path> scanned,
            List<String> packages,
            Optional<String> persistenceUnit,
            Map<String, String> settings,
            int serverVersion,
            String defaultSchema) {
        this(
                classPath,
                scanned,
                packages,
                persistenceUnit,
                settings,
                serverVersion,
                defaultSchema,
                Surroundings.none());
    }

    /** The same for another server version. */
    public ModelRequest onServer(int version) {
        return new ModelRequest(
                classPath, scanned, packages, persistenceUnit, settings, version, defaultSchema, surroundings);
    }

    /** What is asked of the files of the application's framework. */
    ApplicationRequest ofApplication() {
        return new ApplicationRequest(packages, persistenceUnit, settings, surroundings, SettingsLeftOut::includes);
    }
}

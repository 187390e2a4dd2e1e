package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.autogen.model.framework.Application;
import io.github.jpamigrate.autogen.model.framework.Frameworks;
import io.github.jpamigrate.autogen.model.scan.EntitySearch;
import io.github.jpamigrate.autogen.model.scan.FoundEntities;
import io.github.jpamigrate.engine.report.MigrateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entities to DDL, by the project's own Hibernate and without a database.
 *
 * <p>Hibernate and the entities are loaded anew for each call and let go after it. While it runs, the calling thread's
 * context class loader is the project's.
 */
public final class ModelReader {
    private static final String BRIDGE = "io.github.jpamigrate.autogen.model.hibernate.HibernateBridge";
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

    private final Function<List<Path>, URLClassLoader> loaders;

    public ModelReader() {
        this(ProjectClassLoader::new);
    }

    /** @param loaders of a class path, closed after the read */
    ModelReader(Function<List<Path>, URLClassLoader> loaders) {
        this.loaders = loaders;
    }

    /**
     * Reads what the entities declare.
     *
     * @throws NoEntitiesException if nothing is mapped
     * @throws HibernateMissingException if the class path holds no Hibernate
     * @throws HibernateTooOldException if it is older than 6.4
     * @throws UnloadableClassException if a mapped class or one that it needs is missing
     * @throws WrongDialectException if the project's settings name another database
     * @throws MappingFailedException if Hibernate refuses the mapping
     * @throws MigrateException if persistence units are ambiguous or unknown, or files are damaged
     */
    public Model read(ModelRequest request) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader project = loaders.apply(request.classPath())) {
            thread.setContextClassLoader(project);
            return read(request, project);
        } catch (IOException exception) {
            throw new UncheckedIOException("The project's class path cannot be closed", exception);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Model read(ModelRequest request, ClassLoader project) {
        EntitySearch search = new EntitySearch(request.classPath(), request.scanned(), request.packages());
        Application application = Frameworks.application(project, search::indexes, request.ofApplication());
        FoundEntities entities = application
                .packages()
                .map(packages -> search.find(application.mappingFiles(), packages, application.places()))
                .orElseGet(() -> search.find(request.persistenceUnit()));
        String version = hibernateVersion(project);
        if (entities.isEmpty()) {
            throw noEntities(entities);
        }
        try {
            Model model = bridge(project).read(sources(request, entities, application));
            if (model.entities().isEmpty()) {
                throw noEntities(entities);
            }
            return model;
        } catch (MigrateException exception) {
            throw exception;
        } catch (RuntimeException | LinkageError | ReflectiveOperationException exception) {
            throw new MappingFailedException(version, exception);
        }
    }

    private static ModelBridge bridge(ClassLoader project) throws ReflectiveOperationException {
        return (ModelBridge) project.loadClass(BRIDGE).getDeclaredConstructor().newInstance();
    }

    private static NoEntitiesException noEntities(FoundEntities entities) {
        return new NoEntitiesException(entities.searched(), entities.inPackages(), entities.outdated());
    }

    private static MappingSources sources(ModelRequest request, FoundEntities entities, Application application) {
        Map<String, String> settings = new LinkedHashMap<>(application.settings());
        settings.putAll(entities.properties());
        settings.putAll(request.settings());
        return new MappingSources(
                entities.classes(),
                entities.packages(),
                entities.mappingFiles(),
                settings,
                request.serverVersion(),
                request.defaultSchema());
    }

    private static String hibernateVersion(ClassLoader project) {
        String version;
        try {
            version = (String) project.loadClass("org.hibernate.Version")
                    .getMethod("getVersionString")
                    .invoke(null);
        } catch (ReflectiveOperationException | LinkageError exception) {
            throw new HibernateMissingException();
        }
        Matcher numbers = VERSION.matcher(version);
        if (numbers.matches() && !recent(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))) {
            throw new HibernateTooOldException(version);
        }
        return version;
    }

    private static boolean recent(int major, int minor) {
        return major > 6 || major == 6 && minor >= 4;
    }
}

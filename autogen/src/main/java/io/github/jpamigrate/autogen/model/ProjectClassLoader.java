package io.github.jpamigrate.autogen.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The project's runtime class path, with our bridge inside it and nothing else of ours.
 *
 * <p>Above it are only the JDK and the records that both sides speak in: neither Maven's nor the plugin's libraries can
 * be mistaken for the project's.
 */
final class ProjectClassLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private static final String BRIDGE = "io.github.jpamigrate.autogen.model.hibernate.";
    private static final String SERVICES = "META-INF/services/";
    private static final ClassLoader OURS = ProjectClassLoader.class.getClassLoader();

    ProjectClassLoader(List<Path> classPath) {
        super("project", urls(classPath), new SharedClasses());
    }

    private static URL[] urls(List<Path> classPath) {
        return classPath.stream().map(ProjectClassLoader::url).toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException exception) {
            throw new IllegalArgumentException("Not a class path entry: " + entry, exception);
        }
    }

    /**
     * Asks above only for what can be there. Thousands of classes are loaded, and for each that is not there the loaders
     * above would throw two exceptions.
     */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (SharedClasses.mayHold(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return name.startsWith(BRIDGE) ? bridgeClass(name) : super.findClass(name);
    }

    private Class<?> bridgeClass(String name) throws ClassNotFoundException {
        try (InputStream bytes = OURS.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = bytes.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException exception) {
            throw new ClassNotFoundException(name, exception);
        }
    }

    @Override
    public URL findResource(String name) {
        URL ours = ownService(name);
        return ours == null ? super.findResource(name) : ours;
    }

    /** Our services come first: JBoss Logging takes the first provider it is offered. */
    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        URL ours = ownService(name);
        if (ours == null) {
            return super.findResources(name);
        }
        List<URL> found = new ArrayList<>(List.of(ours));
        found.addAll(Collections.list(super.findResources(name)));
        return Collections.enumeration(found);
    }

    private static URL ownService(String name) {
        if (!name.startsWith(SERVICES)) {
            return null;
        }
        return OURS.getResource(BRIDGE.replace('.', '/') + "services/" + name.substring(SERVICES.length()));
    }

    /** The JDK, and the values that cross between the two sides. */
    private static final class SharedClasses extends ClassLoader {
        static {
            registerAsParallelCapable();
        }

        private static final List<String> PACKAGES =
                List.of("io.github.jpamigrate.autogen.schema", "io.github.jpamigrate.autogen.model");
        private static final Set<String> PLATFORM = ModuleLayer.boot().modules().stream()
                .flatMap(module -> module.getPackages().stream())
                .collect(Collectors.toSet());

        private SharedClasses() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!PACKAGES.contains(packageOf(name))) {
                throw new ClassNotFoundException(name);
            }
            return OURS.loadClass(name);
        }

        static boolean mayHold(String name) {
            String packageName = packageOf(name);
            return PACKAGES.contains(packageName) || PLATFORM.contains(packageName);
        }

        private static String packageOf(String name) {
            return name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
    }
}

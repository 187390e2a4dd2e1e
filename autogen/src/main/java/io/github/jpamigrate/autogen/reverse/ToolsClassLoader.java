package io.github.jpamigrate.autogen.reverse;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Hibernate Tools and our bridge to them, above them only the JDK and the two types that cross between the sides. */
final class ToolsClassLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private static final String BRIDGE = "io.github.jpamigrate.autogen.reverse.hibernate.";
    private static final ClassLoader OURS = ToolsClassLoader.class.getClassLoader();

    ToolsClassLoader(List<Path> classPath) {
        super(
                "hibernate-tools",
                classPath.stream().map(ToolsClassLoader::url).toArray(URL[]::new),
                new SharedClasses());
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException exception) {
            throw new IllegalArgumentException("Not a class path entry: " + entry, exception);
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

    private static final class SharedClasses extends ClassLoader {
        static {
            registerAsParallelCapable();
        }

        private static final List<String> SHARED = List.of(ToolsBridge.class.getName(), ToolsRequest.class.getName());

        private SharedClasses() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!SHARED.contains(name)) {
                throw new ClassNotFoundException(name);
            }
            return OURS.loadClass(name);
        }
    }
}

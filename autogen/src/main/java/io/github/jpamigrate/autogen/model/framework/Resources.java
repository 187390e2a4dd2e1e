package io.github.jpamigrate.autogen.model.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the project's class path holds; nothing is loaded. */
final class Resources {
    private Resources() {}

    static boolean has(ClassLoader project, String name) {
        return project.getResource(name) != null;
    }

    static boolean hasClass(ClassLoader project, String name) {
        return has(project, name.replace('.', '/') + ".class");
    }

    /** The folders and jars that hold a file or, in jars made with entries for folders, a folder of this name. */
    static List<Path> roots(ClassLoader project, String name) {
        List<Path> roots = new ArrayList<>();
        try {
            for (URL url : Collections.list(project.getResources(name))) {
                roots.add(root(url, name));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException("The project's class path cannot be read", exception);
        }
        return roots;
    }

    private static Path root(URL url, String name) throws IOException {
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return Path.of(URI.create(jar.getJarFileURL().toString()));
        }
        Path file = Path.of(URI.create(url.toString()));
        Path root = file;
        for (int level = 0; level < Path.of(name).getNameCount(); level++) {
            root = root.getParent();
        }
        return root;
    }
}

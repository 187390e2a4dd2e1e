package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RevisionDirectoryException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Revision files on a class path, in folders or inside a jar. */
record ClassPathFiles(ClassLoader classLoader, String directory) implements RevisionFiles {
    private static final String MODEL = "/model.schema";

    @Override
    public String location() {
        return "classpath:" + directory;
    }

    @Override
    public boolean exists() {
        return !roots().isEmpty();
    }

    @Override
    public List<NamedText> read() {
        List<NamedText> files = new ArrayList<>();
        for (URL root : roots()) {
            files.addAll(read(root));
        }
        files.sort(Comparator.comparing(NamedText::name));
        return files;
    }

    /** A jar without entries for its directories is found by the file that stands beside the revisions. */
    private List<URL> roots() {
        try {
            List<URL> directories = Collections.list(classLoader.getResources(directory));
            if (!directories.isEmpty()) {
                return directories;
            }
            return Collections.list(classLoader.getResources(directory + MODEL));
        } catch (IOException failure) {
            throw new RevisionDirectoryException(location(), "cannot be searched (" + failure + ").", failure);
        }
    }

    private List<NamedText> read(URL root) {
        try {
            if (root.getProtocol().equals("file")) {
                return new FolderFiles(folder(root)).read();
            }
            if (root.openConnection() instanceof JarURLConnection connection) {
                return readJar(connection);
            }
        } catch (IOException | URISyntaxException failure) {
            throw new RevisionDirectoryException(
                    location(), "cannot be read from " + root + " (" + failure + ").", failure);
        }
        throw new RevisionDirectoryException(
                location(),
                "is at " + root + ", which is neither a folder nor a jar. Give the migrator a path instead.");
    }

    private static Path folder(URL root) throws URISyntaxException {
        URI uri = root.toURI();
        Path path = Path.of(uri);
        return uri.getPath().endsWith(MODEL) ? path.getParent() : path;
    }

    /** Without caches, because a cached jar file would stay open, and closing it would pull it from under others. */
    private List<NamedText> readJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String prefix = directory + "/";
        List<NamedText> files = new ArrayList<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                boolean direct = name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0;
                if (direct && name.endsWith(".sql")) {
                    files.add(read(jar, entry, name.substring(prefix.length())));
                }
            }
        }
        return files;
    }

    private NamedText read(JarFile jar, JarEntry entry, String name) throws IOException {
        String path = location() + "/" + name;
        try (InputStream content = jar.getInputStream(entry)) {
            byte[] bytes = content.readAllBytes();
            return NamedText.of(name, new FileContent(path, () -> bytes));
        }
    }
}

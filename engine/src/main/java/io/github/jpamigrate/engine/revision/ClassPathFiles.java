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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public List<FoundFile> find() {
        List<FoundFile> files = new ArrayList<>();
        for (URL root : roots()) {
            files.addAll(find(root));
        }
        files.sort(Comparator.comparing(FoundFile::name));
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

    private List<FoundFile> find(URL root) {
        try {
            if (root.getProtocol().equals("file")) {
                return new FolderFiles(folder(root)).find();
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
    private List<FoundFile> readJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String prefix = directory + "/";
        Entries entries = new Entries(location(), new HashMap<>());
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                boolean direct = name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0;
                if (direct && name.endsWith(".sql")) {
                    entries.bytes().put(name.substring(prefix.length()), content(jar, entry));
                }
            }
        }
        return entries.bytes().keySet().stream()
                .map(name -> new FoundFile(entries, name))
                .toList();
    }

    private static byte[] content(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }

    /** What was read of a jar, which is closed by now. */
    private record Entries(String location, Map<String, byte[]> bytes) implements FoundFile.Place {
        @Override
        public String path(String name) {
            return location + "/" + name;
        }

        @Override
        public byte[] read(String name) {
            return bytes.get(name);
        }
    }
}

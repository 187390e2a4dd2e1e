package io.github.jpamigrate.autogen.model;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads many small models with one Hibernate: the jars of a class path are loaded once, only its folders anew. What a
 * project meets, everything loaded anew, is what the other tests of this package try.
 */
public final class WarmModelReader {
    private static final Map<List<Path>, ProjectClassLoader> JARS = new ConcurrentHashMap<>();

    private WarmModelReader() {}

    public static ModelReader create() {
        return new ModelReader(WarmModelReader::loader);
    }

    private static URLClassLoader loader(List<Path> classPath) {
        List<Path> jars = classPath.stream().filter(Files::isRegularFile).toList();
        URL[] folders = classPath.stream()
                .filter(Files::isDirectory)
                .map(WarmModelReader::url)
                .toArray(URL[]::new);
        return new URLClassLoader(folders, JARS.computeIfAbsent(jars, ProjectClassLoader::new));
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException exception) {
            throw new IllegalArgumentException("Not a folder: " + folder, exception);
        }
    }
}

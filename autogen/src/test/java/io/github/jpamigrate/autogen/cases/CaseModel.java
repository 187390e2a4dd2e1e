package io.github.jpamigrate.autogen.cases;

import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.model.ModelRequest;
import io.github.jpamigrate.autogen.model.WarmModelReader;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles entities given as text and lets the product read them. */
public final class CaseModel {
    private static final String ENVERS = "org.hibernate.envers";

    private CaseModel() {}

    /**
     * What the entities declare.
     *
     * @param settings {@code hibernate.*} settings
     * @param serverVersion of the server compared with
     */
    static Model read(String source, Map<String, String> settings, int serverVersion, Path folder) {
        return WarmModelReader.create().read(request(source, settings, folder).onServer(serverVersion));
    }

    /** Compiles the entities into a folder, and asks for them. */
    public static ModelRequest request(String source, Path folder) {
        return request(source, Map.of(), folder);
    }

    private static ModelRequest request(String source, Map<String, String> settings, Path folder) {
        CaseCompiler.compile(source, folder);
        List<Path> classPath = new ArrayList<>(List.of(folder));
        classPath.addAll(dependencies());
        if (source.contains(ENVERS)) {
            classPath.add(envers());
        }
        return new ModelRequest(
                classPath, List.of(folder), List.of(), Optional.empty(), settings, TestServers.NEWEST, "public");
    }

    /** Hibernate and what it needs, and our annotations, without the product and its tests. */
    private static List<Path> dependencies() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar") || path.contains("migrate-annotations"))
                .map(Path::of)
                .toList();
    }

    /** Envers takes part in whatever it stands beside, so it does only where entities name it. */
    static Path envers() {
        try (Stream<Path> jars = Files.list(Path.of("target", "test-jars", "envers"))) {
            return jars.findFirst().orElseThrow().toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package io.github.jpamigrate.autogen.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** An imaginary project: a folder of classes taken from the test classes, files beside them, and jars. */
final class TestProject {
    private static final String ENTITIES = "io/github/jpamigrate/autogen/model/entities/";

    private final Path folder;
    private final Path classes;
    private final List<Path> jars = new ArrayList<>();
    private List<Path> libraries = TestClassPath.libraries("7.1");
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Path> scannedJars = new ArrayList<>();
    private Optional<String> unit = Optional.empty();

    TestProject(Path folder) {
        this.folder = folder;
        this.classes = directory(folder.resolve("classes"));
    }

    Path classes() {
        return classes;
    }

    /** Puts test classes into the project's folder of classes, by {@code package/Class}. */
    TestProject withClasses(String... names) {
        for (String name : names) {
            write(classes.resolve(ENTITIES + name + ".class"), bytes(name));
        }
        return this;
    }

    TestProject withFile(String name, String text) {
        write(classes.resolve(name), text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return this;
    }

    /** A dependency that holds these test classes. */
    Path withJar(String jarName, String... names) {
        Path jar = folder.resolve(jarName);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name : names) {
                out.putNextEntry(new JarEntry(ENTITIES + name + ".class"));
                out.write(bytes(name));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        jars.add(jar);
        return jar;
    }

    TestProject scanning(Path jar) {
        scannedJars.add(jar);
        return this;
    }

    TestProject withLibraries(List<Path> paths) {
        libraries = paths;
        return this;
    }

    TestProject withSetting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    TestProject withUnit(String name) {
        unit = Optional.of(name);
        return this;
    }

    ModelRequest request(String... packages) {
        List<Path> classPath = new ArrayList<>(List.of(classes));
        classPath.addAll(jars);
        classPath.addAll(libraries);
        List<Path> scanned = new ArrayList<>(List.of(classes));
        scanned.addAll(scannedJars);
        return new ModelRequest(classPath, scanned, List.of(packages), unit, settings, 18, "public");
    }

    Model model(String... packages) {
        return new ModelReader().read(request(packages));
    }

    /** Where a test class is in {@code package/Class} form, as Java names it. */
    static String named(String name) {
        return (ENTITIES + name).replace('/', '.');
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(TestClassPath.CLASSES.resolve(ENTITIES + name + ".class"));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            directory(file.getParent());
            Files.write(file, bytes);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Path directory(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}

package io.github.jpamigrate.autogen.model;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Class paths of imaginary projects, put together from the tests' own and from {@code target/test-jars}. */
final class TestClassPath {
    static final Path CLASSES = Path.of("target", "test-classes").toAbsolutePath();
    private static final Path JARS = Path.of("target", "test-jars").toAbsolutePath();
    private static final List<String> REPLACED =
            List.of("hibernate-core", "hibernate-models", "hibernate-commons-annotations", "jakarta.persistence-api");
    private static final List<String> LIBRARIES = List.of(
            "jboss-logging",
            "byte-buddy",
            "classmate",
            "jandex",
            "jakarta.",
            "jaxb-",
            "txw2",
            "istack",
            "angus",
            "antlr4");
    private static final List<String> VALIDATOR = List.of("hibernate-validator", "jakarta.validation-api");

    private TestClassPath() {}

    /** The test classes and the Hibernate that this project is compiled against. */
    static List<Path> hibernate() {
        List<Path> path = new ArrayList<>(List.of(CLASSES));
        path.addAll(own(REPLACED));
        path.addAll(libraries());
        return path;
    }

    /** The test classes and another release of Hibernate. */
    static List<Path> hibernate(String release) {
        List<Path> path = new ArrayList<>(List.of(CLASSES));
        List<Path> jars = jars("hibernate-" + release);
        path.addAll(jars);
        if (jars.stream().noneMatch(jar -> jar.getFileName().toString().startsWith("jakarta.persistence"))) {
            path.addAll(own(List.of("jakarta.persistence-api")));
        }
        path.addAll(libraries());
        return path;
    }

    private static List<Path> libraries() {
        return own(LIBRARIES).stream()
                .filter(jar -> !matches(jar, REPLACED) && !matches(jar, VALIDATOR))
                .toList();
    }

    static List<Path> withValidator(List<Path> path) {
        List<Path> more = new ArrayList<>(path);
        more.addAll(own(VALIDATOR));
        return more;
    }

    static List<Path> with(List<Path> path, List<Path> added) {
        List<Path> more = new ArrayList<>(path);
        more.addAll(added);
        return more;
    }

    /** What Maven copied into a folder of {@code target/test-jars}, by name. */
    static List<Path> jars(String folder) {
        try (Stream<Path> files = Files.list(JARS.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static ModelRequest request(List<Path> classPath, List<Path> scanned, String... packages) {
        return new ModelRequest(classPath, scanned, List.of(packages), Optional.empty(), Map.of(), 18, "public");
    }

    private static List<Path> own(List<String> prefixes) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> matches(jar, prefixes))
                .toList();
    }

    private static boolean matches(Path jar, List<String> prefixes) {
        return prefixes.stream().anyMatch(jar.getFileName().toString()::startsWith);
    }
}

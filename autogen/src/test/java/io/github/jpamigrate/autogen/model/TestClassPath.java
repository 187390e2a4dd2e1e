package io.github.jpamigrate.autogen.model;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Libraries of imaginary projects, taken from the tests' own class path and from {@code target/test-jars}. */
final class TestClassPath {
    static final Path CLASSES = Path.of("target", "test-classes").toAbsolutePath();

    /** The release that this project is compiled against. */
    static final String COMPILED_AGAINST = "7.1";

    private static final Path JARS = Path.of("target", "test-jars").toAbsolutePath();
    private static final String PERSISTENCE = "jakarta.persistence-api";
    private static final List<String> HIBERNATE = List.of("hibernate-core", "hibernate-models", PERSISTENCE);
    private static final List<String> SUPPORT = List.of(
            "jboss-logging",
            "byte-buddy-1",
            "classmate",
            "jandex",
            "jakarta.activation",
            "jakarta.inject",
            "jakarta.transaction",
            "jakarta.xml",
            "jaxb-",
            "txw2",
            "istack",
            "angus",
            "antlr4");
    private static final List<String> VALIDATION = List.of("hibernate-validator", "jakarta.validation-api");

    private TestClassPath() {}

    /** A release of Hibernate with all that it needs. */
    static List<Path> libraries(String release) {
        if (release.equals(COMPILED_AGAINST)) {
            return with(own(HIBERNATE), own(SUPPORT));
        }
        List<Path> released = jars("hibernate-" + release);
        boolean complete = released.stream().anyMatch(jar -> named(jar, List.of(PERSISTENCE)));
        return with(complete ? released : with(released, own(List.of(PERSISTENCE))), own(SUPPORT));
    }

    /** A Bean Validation provider, without the expression language that it would like. */
    static List<Path> validation() {
        return own(VALIDATION);
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

    private static List<Path> own(List<String> prefixes) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> named(jar, prefixes))
                .toList();
    }

    private static boolean named(Path jar, List<String> prefixes) {
        return prefixes.stream().anyMatch(jar.getFileName().toString()::startsWith);
    }
}

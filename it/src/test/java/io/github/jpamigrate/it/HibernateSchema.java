package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Has a sample's schema created by Hibernate alone, in a process of its own. */
final class HibernateSchema {

    private final SampleProject project;

    HibernateSchema(SampleProject project) {
        this.project = project;
    }

    /**
     * @param namingStrategy class name, or {@code -} for Hibernate's own
     * @param entities artifact id of the dependency that holds them; empty for the project's own classes
     */
    void createIn(TestDatabase database, String namingStrategy, String entities, String... mavenArguments)
            throws IOException, InterruptedException {
        List<String> classPath = classPath(mavenArguments);
        String place = classPath.stream()
                .filter(element -> !entities.isEmpty()
                        && Path.of(element).getFileName().toString().startsWith(entities))
                .findFirst()
                .orElse(project.folder().resolve("target/classes").toString());
        classPath.add(place);
        classPath.add(placeOf(HibernateCreate.class));
        classPath.add(placeOf(org.postgresql.Driver.class));
        Path output = Folders.newFile(project.folder().resolve("target"), "hibernate", ".log");
        ProcessBuilder hibernate = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, classPath),
                        HibernateCreate.class.getName(),
                        database.url(),
                        database.user(),
                        namingStrategy,
                        place)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        hibernate.environment().put("PGPASSWORD", database.password());
        int exitCode = hibernate.start().waitFor();
        assertThat(exitCode)
                .as("Hibernate, which said:%n%s", Folders.read(output))
                .isZero();
    }

    /** The sample's run-time dependencies. */
    List<String> classPath(String... mavenArguments) {
        Path file = Folders.newFile(project.folder().resolve("target"), "class-path", ".txt");
        List<String> arguments = new ArrayList<>(List.of(
                "process-classes",
                "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath",
                "-Dmdep.outputFile=" + file));
        arguments.addAll(List.of(mavenArguments));
        project.maven(arguments.toArray(String[]::new)).succeeds();
        return new ArrayList<>(
                Stream.of(Folders.read(file).strip().split(File.pathSeparator)).toList());
    }

    /** The folder or jar a class was loaded from. */
    static String placeOf(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}

package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A sample's Spring Boot application, started for real with {@code ddl-auto=create}. */
final class SpringApplicationRun {

    private final SampleProject project;
    private final String mainClass;
    private final String variables;

    /** @param variables how the variables of its environment begin that name its database */
    SpringApplicationRun(SampleProject project, String mainClass, String variables) {
        this.project = project;
        this.mainClass = mainClass;
        this.variables = variables;
    }

    void createIn(TestDatabase database, String... arguments) throws IOException, InterruptedException {
        List<String> classPath = new ArrayList<>(
                List.of(project.folder().resolve("target/classes").toString()));
        classPath.addAll(new HibernateSchema(project).classPath());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(File.pathSeparator, classPath),
                mainClass,
                "--spring.jpa.hibernate.ddl-auto=create"));
        command.addAll(List.of(arguments));
        Path output = Folders.newFile(project.folder().resolve("target"), "application", ".log");
        ProcessBuilder application =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        application.environment().put(variables + "_URL", database.url());
        application.environment().put(variables + "_USER", database.user());
        application.environment().put(variables + "_PASSWORD", database.password());
        int exitCode = application.start().waitFor();
        assertThat(exitCode)
                .as("the application, which said:%n%s", Folders.read(output))
                .isZero();
    }
}

package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A copy of one of {@code it/projects}, whose files a test edits and in which it runs Maven. */
final class SampleProject {

    private static final Path ROOT = Path.of(System.getProperty("it.root"));
    private static final Path PROJECTS = Path.of(System.getProperty("it.projects"));
    private static final Path WORK = Path.of(System.getProperty("it.work"));
    private static final List<String> NEVER_INHERITED =
            List.of("MIGRATE_URL", "MIGRATE_USER", "MIGRATE_PASSWORD", "DATABASE_URL", "MAVEN_OPTS", "MAVEN_ARGS");

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> everyTime = new ArrayList<>();

    private SampleProject(Path folder) {
        this.folder = folder;
    }

    /**
     * A fresh copy.
     *
     * @param sample folder below {@code it/projects}
     * @param test whose copy it is
     */
    static SampleProject copyOf(String sample, String test) {
        Path folder = WORK.resolve(test);
        Folders.delete(folder);
        Folders.copy(PROJECTS.resolve(sample), folder, List.of("target"));
        return new SampleProject(folder);
    }

    /** Without the revisions that are checked in. */
    SampleProject withoutRevisions() {
        Folders.delete(revisions());
        return this;
    }

    /** Set in the environment of every build from here on. */
    SampleProject environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Given to every build from here on. */
    SampleProject always(String... arguments) {
        everyTime.addAll(List.of(arguments));
        return this;
    }

    Path folder() {
        return folder;
    }

    Path revisions() {
        return folder.resolve("src/main/resources/db/migrate");
    }

    /** Upgrade scripts, oldest first. */
    List<Path> upgradeScripts() {
        return scripts(".upgrade.sql");
    }

    /** Downgrade scripts, oldest first. */
    List<Path> downgradeScripts() {
        return scripts(".downgrade.sql");
    }

    Path source(String type) {
        return folder.resolve("src/main/java/com/example/shop").resolve(type + ".java");
    }

    SampleProject edit(Path file, String from, String to) {
        String text = Folders.read(file);
        assertThat(text).as("content of %s", file).contains(from);
        Folders.write(file, text.replace(from, to));
        return this;
    }

    /** A person agrees to what the newest revision loses. */
    SampleProject approveNewest() {
        List<Path> scripts = upgradeScripts();
        return edit(scripts.get(scripts.size() - 1), "-- created:", "-- approved: Ada, nobody reads it\n-- created:");
    }

    Build maven(String... arguments) {
        return finish(start(arguments));
    }

    Running start(String... arguments) {
        List<String> command = command(arguments);
        Path output = Folders.newFile(folder.resolveSibling(folder.getFileName() + "-output"), "build", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(NEVER_INHERITED);
        // builds of some seconds end before the second compiler has paid for itself
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().putAll(environment);
        try {
            return new Running("mvn " + String.join(" ", arguments), builder.start(), output, Instant.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Build finish(Running running) {
        try {
            int exitCode = running.process().waitFor();
            Duration time = Duration.between(running.since(), Instant.now());
            return new Build(running.command(), exitCode, Folders.read(running.output()), time);
        } catch (InterruptedException e) {
            running.process().destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + running.command(), e);
        }
    }

    /** A build that has not ended. */
    record Running(String command, Process process, Path output, Instant since) {}

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ROOT.resolve("mvnw").toString(),
                "--batch-mode",
                "-Dstyle.color=never",
                "-Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.transfer.Slf4jMavenTransferListener=warn",
                "-Dmaven.repo.local=" + System.getProperty("it.repository"),
                "-Dmaven.repo.local.tail=" + System.getProperty("it.repository.tail")));
        command.addAll(everyTime);
        command.addAll(List.of(arguments));
        return command;
    }

    private List<Path> scripts(String ending) {
        if (!Files.isDirectory(revisions())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(revisions())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted(java.util.Comparator.comparing(SampleProject::created)
                            .thenComparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String created(Path script) {
        String upgrade = Folders.read(Path.of(script.toString().replace(".downgrade.", ".upgrade.")));
        return upgrade.lines()
                .filter(line -> line.startsWith("-- created: "))
                .findFirst()
                .orElse("");
    }
}

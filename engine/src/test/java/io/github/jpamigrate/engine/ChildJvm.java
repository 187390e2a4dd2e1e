package io.github.jpamigrate.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of a test: {@link UpgradeMain}, on a class path of the engine and the driver alone. */
final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final Path output;

    private ChildJvm(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** @param folder for the process's own files */
    static ChildJvm upgrade(Path folder, TestDatabase database, Path revisions, String... options) throws IOException {
        Path main = Files.createTempDirectory(folder, "main");
        String file = UpgradeMain.class.getName().replace('.', '/') + ".class";
        Path copy = main.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(Path.of("target/test-classes").resolve(file), copy);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                String.join(System.getProperty("path.separator"), main.toString(), "target/classes", driver()),
                UpgradeMain.class.getName(),
                database.dataSource().settings().url(),
                revisions.toString()));
        Path output = Files.createTempFile(folder, "child", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ChildJvm(process, output);
    }

    /** The command for a JVM that starts quickly and does not live long. */
    static List<String> fastJava() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx64m");
    }

    static String driver() {
        return Path.of(org.postgresql.Driver.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
    }

    /** Waits for its end and answers what it printed. */
    String output() throws InterruptedException, IOException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new AssertionError("still running:\n" + Files.readString(output));
        }
        return Files.readString(output);
    }

    int exitCode() {
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

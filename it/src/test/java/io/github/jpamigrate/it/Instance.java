package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.engine.Migrator;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The process of {@link UpgradeTogether}. */
final class Instance implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final Path errors;

    private Instance(Process process, Path errors) {
        this.process = process;
        this.output = process.inputReader();
        this.errors = errors;
    }

    static Instance start(String url, Path revisions, Path folder) throws IOException {
        Path errors = Folders.newFile(folder, "instance", ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx48m",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                HibernateSchema.placeOf(UpgradeTogether.class),
                                HibernateSchema.placeOf(Migrator.class),
                                HibernateSchema.placeOf(org.postgresql.Driver.class)),
                        UpgradeTogether.class.getName(),
                        url,
                        revisions.toString())
                .redirectError(errors.toFile())
                .start();
        return new Instance(process, errors);
    }

    void isReady() throws IOException {
        assertThat(output.readLine()).as(Folders.read(errors)).isEqualTo("ready");
    }

    void go() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** The revisions that it applied. */
    List<String> applied() throws IOException, InterruptedException {
        List<String> lines = output.lines().toList();
        assertThat(process.waitFor()).as(Folders.read(errors)).isZero();
        assertThat(lines).as(Folders.read(errors)).endsWith("done");
        return lines.subList(0, lines.size() - 1);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

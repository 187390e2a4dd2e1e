package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The client of PostgreSQL, where it is installed. */
final class Psql {

    private Psql() {}

    static boolean isThere() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("psql", "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Runs a script as it is. */
    static void run(TestDatabase database, Path script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("psql", "-X", "-f", script.toString(), database.databaseUrl());
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}

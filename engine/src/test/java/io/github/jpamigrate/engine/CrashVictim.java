package io.github.jpamigrate.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process of {@link CrashMain}. */
final class CrashVictim implements AutoCloseable {
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final BufferedReader output;

    private CrashVictim(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** @param last number of the first thing that is not sent to the server any more; 0 when everything is */
    static CrashVictim start(TestDatabase database, Path revisions, String direction, int last, Path errors)
            throws IOException {
        List<String> command = new ArrayList<>(ChildJvm.fastJava());
        command.addAll(List.of(
                "-cp",
                String.join(
                        System.getProperty("path.separator"),
                        "target/test-classes",
                        "target/classes",
                        ChildJvm.driver()),
                CrashMain.class.getName(),
                database.dataSource().settings().url() + "?user=postgres",
                revisions.toString(),
                direction,
                String.valueOf(last)));
        return new CrashVictim(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start());
    }

    /** Reads on until it says this; false when it ended without. */
    boolean says(String word) throws IOException {
        String line = output.readLine();
        while (line != null && !line.equals(word)) {
            line = output.readLine();
        }
        return line != null;
    }

    /** Kills it as {@code kill -9} does. Answers whether that is what ended it, in the middle of its run. */
    boolean dies() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // the process's own method would throw away what it said
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("a process that does not die");
        }
        return process.exitValue() == KILLED && !says("done");
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}

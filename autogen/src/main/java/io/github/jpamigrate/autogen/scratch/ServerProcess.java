package io.github.jpamigrate.autogen.scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A running postmaster.
 *
 * <p>It runs under a shell that waits for the end of its input, which is this process: so the server ends, and a
 * temporary one is removed, even when this JVM is killed and can do nothing any more.
 */
final class ServerProcess {
    /** Arguments: the server's folder, whether to remove it at the end, the signal that stops the server, the command. */
    private static final String SUPERVISOR = String.join(
            "\n",
            // Ctrl-C goes to the whole terminal: the shell stays to clean up
            "trap '' INT TERM HUP",
            "folder=$1; remove=$2; signal=$3; shift 3",
            "exec 3<&0",
            "\"$@\" 3<&- </dev/null &",
            "server=$!",
            "(cat <&3 >/dev/null; : > \"$folder/stopping\"; kill -$signal $server) 2>/dev/null &",
            "watcher=$!",
            "wait $server",
            "code=$?",
            "kill -9 $watcher 2>/dev/null",
            // a server that ended by itself, as on a port that is taken, is tried again in its folder
            "if [ \"$remove\" = yes ] && [ -e \"$folder/stopping\" ]; then rm -rf -- \"$folder\"; fi",
            "exit $code");

    private static final int STOP_SECONDS = 60;
    private static final int LOG_LINES = 20;

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param home the folder of the server, where its log is written
     * @param temporary whether the folder is removed when the server ends
     */
    static ServerProcess start(Path binaries, Path home, Path data, Privileges privileges, boolean temporary)
            throws IOException {
        Path log = home.resolve("server.log");
        List<String> command = new ArrayList<>();
        if (!windows()) {
            command.addAll(List.of("sh", "-c", SUPERVISOR, "sh", home.toString()));
            // immediate shutdown is enough for what is thrown away, and quicker
            command.addAll(temporary ? List.of("yes", "QUIT") : List.of("no", "INT"));
        }
        command.addAll(privileges.prefix());
        command.addAll(List.of(program(binaries, "postgres"), "-D", data.toString()));
        return new ServerProcess(builder(command, log).start(), log);
    }

    /** Runs one of the programs to its end. */
    static void run(Path binaries, String program, Privileges privileges, Path log, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(privileges.prefix());
        command.add(program(binaries, program));
        command.addAll(arguments);
        Process process = builder(command, log).start();
        process.getOutputStream().close();
        if (process.waitFor() != 0) {
            throw new ScratchException(
                    "PostgreSQL's " + program + " failed with exit code " + process.exitValue() + ":\n" + tail(log));
        }
    }

    boolean running() {
        return process.isAlive();
    }

    /** The last lines of the server's log. */
    String log() {
        return tail(log);
    }

    /** Stops the server and waits for its end. */
    void stop() throws IOException, InterruptedException {
        if (windows()) {
            process.destroy();
        }
        process.getOutputStream().close();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new ScratchException("The embedded PostgreSQL did not stop within " + STOP_SECONDS + " s:\n" + log());
        }
    }

    static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static String program(Path binaries, String name) {
        return binaries.resolve("bin").resolve(UnpackedBinaries.program(name)).toString();
    }

    private static ProcessBuilder builder(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static String tail(Path log) {
        try {
            if (!Files.exists(log)) {
                return "(no log)";
            }
            List<String> lines =
                    Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException failure) {
            return "(log " + log + " cannot be read: " + failure.getMessage() + ")";
        }
    }
}

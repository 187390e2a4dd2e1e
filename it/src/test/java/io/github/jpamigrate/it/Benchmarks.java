package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Measures; see docs/benchmarks.md. What a tool did is checked, how long it took is not. */
class Benchmarks {
    private static final Path WORK = Path.of(System.getProperty("it.work"), "benchmark");
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds");
    private static final Duration SLOW = Duration.ofSeconds(Integer.getInteger("benchmark.slow"));
    private static final String FLOOR = "psql";

    @Test
    void measures() throws Exception {
        List<BenchmarkTool> tools = Arrays.stream(
                        System.getProperty("benchmark.tools").split(","))
                .map(BenchmarkTool::of)
                .toList();
        try (BenchmarkServer server = BenchmarkServer.start(WORK.resolve("server"))) {
            BenchmarkTable table = new BenchmarkTable(server.description(), tools, ROUNDS);
            for (String size : System.getProperty("benchmark.sizes").split(",")) {
                List<Subject> subjects = new ArrayList<>();
                for (BenchmarkTool tool : tools) {
                    subjects.add(new Subject(tool, server, Integer.parseInt(size)));
                }
                measure(subjects);
                for (Subject subject : subjects) {
                    table.add(subject.tool, subject.size, subject.times);
                    subject.end();
                }
            }
            table.write(Path.of(System.getProperty("benchmark.output")));
        }
    }

    /** The tools take turns, so that what else the machine does hits all of them. */
    private static void measure(List<Subject> subjects) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            for (Subject subject : subjects) {
                subject.firstUpgrade();
            }
        }
        List<Subject> migrators = subjects.stream()
                .filter(subject -> !subject.tool.name().equals(FLOOR))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (Subject subject : migrators) {
                subject.nothingToDo();
            }
            for (Subject subject : migrators) {
                subject.onePending();
            }
        }
    }

    /** A tool with so many revisions. */
    private static final class Subject {
        private final BenchmarkTool tool;
        private final BenchmarkServer server;
        private final int size;
        private final Path folder;
        private final Map<String, List<Double>> times = new LinkedHashMap<>();
        private BenchmarkServer.Database database;
        private int files;

        private Subject(BenchmarkTool tool, BenchmarkServer server, int size) {
            this.tool = tool;
            this.server = server;
            this.size = size;
            this.folder = WORK.resolve("files").resolve(tool.name() + "-" + size);
            Folders.delete(folder);
            folder.toFile().mkdirs();
            tool.files().begin(folder);
            while (files < size) {
                tool.files().add(folder, ++files);
            }
        }

        /** A tool that takes minutes is not run again. */
        private void firstUpgrade() throws Exception {
            List<Double> before = times.getOrDefault(BenchmarkTable.FIRST, List.of());
            if (!before.isEmpty() && before.get(0) > SLOW.toSeconds()) {
                return;
            }
            end();
            database = server.newDatabase();
            run(BenchmarkTable.FIRST);
        }

        private void nothingToDo() throws Exception {
            run(BenchmarkTable.NOTHING);
        }

        private void onePending() throws Exception {
            tool.files().add(folder, ++files);
            run(BenchmarkTable.ONE);
        }

        private void run(String what) throws Exception {
            Path output = Folders.newFile(WORK.resolve("output"), tool.name(), ".log");
            ProcessBuilder process =
                    tool.process(database, folder).redirectErrorStream(true).redirectOutput(output.toFile());
            long begin = System.nanoTime();
            int exitCode = process.start().waitFor();
            double seconds = (System.nanoTime() - begin) / 1e9;
            assertThat(exitCode)
                    .as("exit code of %s, which said: %s", tool.name(), Folders.read(output))
                    .isZero();
            assertThat(server.tables(database)).as("tables by " + tool.name()).isEqualTo(files);
            times.computeIfAbsent(what, ignored -> new ArrayList<>()).add(seconds);
        }

        private void end() throws Exception {
            if (database != null) {
                server.drop(database);
                database = null;
            }
        }
    }
}

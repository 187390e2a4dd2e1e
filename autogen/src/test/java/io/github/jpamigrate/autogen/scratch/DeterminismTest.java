package io.github.jpamigrate.autogen.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.cases.CaseModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same entities give the same bytes in every JVM, the time of creation aside: whatever the hash codes of objects, the
 * salt of {@code Set.of} and {@code Map.of} (another in each JVM), language, time zone, encoding, and the order of files in
 * a folder.
 *
 * <p>Six JVMs, one for each way to make hash codes; {@code -Ddeterminism.runs=10} for all.
 */
class DeterminismTest {
    private static final List<List<String>> MACHINES = List.of(
            List.of("-XX:hashCode=5"),
            List.of("-XX:hashCode=0", "-Duser.language=tr", "-Duser.country=TR"),
            List.of("-XX:hashCode=1", "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1"),
            List.of("-XX:hashCode=2", "-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"),
            List.of("-XX:hashCode=3", "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/St_Johns"),
            List.of("-XX:hashCode=4", "-Dline.separator=\r\n"),
            List.of("-XX:hashCode=0", "-Dfile.encoding=US-ASCII"),
            List.of("-XX:hashCode=1", "-XX:ActiveProcessorCount=1"),
            List.of("-XX:hashCode=3", "-XX:+UseParallelGC", "-XX:ActiveProcessorCount=4"),
            List.of("-XX:hashCode=0", "-Xshare:off", "-Duser.language=lt"));
    private static final int RUNS = Integer.getInteger("determinism.runs", 6);
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    @TempDir
    private Path folder;

    @Test
    void sameEntitiesGiveTheSameBytesInEveryJvm() throws Exception {
        List<Path> models = new ArrayList<>();
        for (String name : List.of("first", "changed", "last")) {
            Path classes = folder.resolve(name);
            CaseModel.request(source(name), classes);
            models.add(classes);
        }
        Map<Integer, Process> running = new LinkedHashMap<>();
        for (int machine = 0; machine < RUNS; machine++) {
            awaitFewerThan(AT_ONCE, running);
            running.put(machine, start(machine, models));
        }
        awaitFewerThan(1, running);

        Map<String, String> expected = files(0);
        assertThat(expected).hasSize(7);
        for (int machine = 1; machine < RUNS; machine++) {
            assertThat(files(machine)).as("%s", MACHINES.get(machine)).isEqualTo(expected);
        }
    }

    private Process start(int machine, List<Path> models) throws IOException {
        ServerLogin login = TestServers.login(TestServers.NEWEST);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(MACHINES.get(machine));
        if (MACHINES.get(machine).stream().noneMatch(option -> option.endsWith("GC"))) {
            command.add("-XX:+UseSerialGC");
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                RevisionWriter.class.getName(),
                login.url(),
                folder.resolve("revisions" + machine).toString()));
        for (Path model : models) {
            command.add(copy(model, machine).toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output" + machine).toFile());
        builder.environment().put("WRITER_PASSWORD", login.password().orElseThrow());
        return builder.start();
    }

    /** Every second machine gets its files in the other order, and each of them in a folder of another name. */
    private Path copy(Path classes, int machine) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(classes.getFileName() + "-" + machine + "/model"));
        Comparator<Path> order = Comparator.naturalOrder();
        try (Stream<Path> files = Files.list(classes.resolve("model"))) {
            for (Path file :
                    files.sorted(machine % 2 == 0 ? order : order.reversed()).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy.getParent();
    }

    private void awaitFewerThan(int limit, Map<Integer, Process> running) throws Exception {
        while (running.size() >= limit) {
            int machine = running.keySet().iterator().next();
            Process process = running.remove(machine);
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(ended && process.exitValue() == 0)
                    .as(
                            "%s\n%s",
                            MACHINES.get(machine),
                            Files.readString(folder.resolve("output" + machine), StandardCharsets.ISO_8859_1))
                    .isTrue();
        }
    }

    /** What was written, byte by byte, by the names of the files. */
    private Map<String, String> files(int machine) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder.resolve("revisions" + machine))) {
            for (Path path : paths.toList()) {
                String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
                files.put(
                        path.getFileName().toString(), text.replaceAll("(?m)^-- created: [-0-9]{10}T[:0-9]{8}Z$", ""));
            }
        }
        return files;
    }

    private static String source(String model) throws IOException {
        try (var source = DeterminismTest.class.getResourceAsStream("/determinism/" + model + ".java")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

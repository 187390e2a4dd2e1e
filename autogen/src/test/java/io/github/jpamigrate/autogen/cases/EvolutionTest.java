package io.github.jpamigrate.autogen.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forty-seven changes of one thing in a model, each through the whole pipeline on a live database that Hibernate made and
 * that has a row in each table. {@code -Devolutions.only=<regular expression>} picks some.
 */
class EvolutionTest {
    private static final SortedMap<String, Verdict> VERDICTS = new ConcurrentSkipListMap<>();

    @TempDir
    private Path temporary;

    /** All at once, which takes a fortieth of the time; {@code -Devolutions.each} takes each alone. */
    @TestFactory
    Stream<DynamicTest> evolutions() throws Exception {
        List<Evolution> all = Evolution.all();
        List<List<Evolution>> groups = System.getProperty("evolutions.each") == null
                ? List.of(all.stream()
                        .filter(Predicate.not(EvolutionTest::isPending))
                        .toList())
                : all.stream()
                        .filter(Predicate.not(EvolutionTest::isPending))
                        .map(List::of)
                        .toList();
        for (List<Evolution> group : groups) {
            try (EvolutionRun run =
                    new EvolutionRun(group, temporary.resolve(group.get(0).name()))) {
                run.judge().forEach((evolution, verdict) -> VERDICTS.put(evolution.name(), verdict));
            }
        }
        return all.stream().map(evolution -> DynamicTest.dynamicTest(evolution.name(), () -> check(evolution)));
    }

    private static boolean isPending(Evolution evolution) {
        return evolution.first("pending").isPresent();
    }

    private static void check(Evolution evolution) {
        assumeFalse(
                isPending(evolution),
                () -> "waits for " + evolution.first("pending").orElseThrow());
        assertThat(VERDICTS.get(evolution.name()).wrong()).isEmpty();
    }

    @AfterAll
    static void print() throws IOException {
        Evolution.all().forEach(evolution -> VERDICTS.putIfAbsent(evolution.name(), new Verdict()));
        List<String> table = Verdict.table(VERDICTS);
        Files.write(Path.of("target", "evolutions.txt"), table);
        System.err.println(String.join("\n", table));
    }
}

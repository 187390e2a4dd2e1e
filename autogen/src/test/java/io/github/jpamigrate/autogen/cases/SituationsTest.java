package io.github.jpamigrate.autogen.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The 58 situations in which mappings were seen to be compared wrongly. Each is answered by case folders, which {@link
 * CaseTest} runs with everything that {@link CaseRun} proves, first of all that a model has nothing to do right after its
 * own create; or by a test where a folder cannot say it. Here stands that none is missing.
 */
class SituationsTest {
    private static final int SITUATIONS = 58;

    private record Situation(int number, String text, List<String> proofs) {
        static Situation parse(String line) {
            String[] cells = line.split(" \\| ");
            return new Situation(Integer.parseInt(cells[0]), cells[1], Arrays.asList(cells[2].split(" ")));
        }
    }

    @Test
    void allAreThere() throws IOException {
        assertThat(situations().map(Situation::number))
                .containsExactlyElementsOf(Stream.iterate(1, number -> number + 1)
                        .limit(SITUATIONS)
                        .toList());
    }

    @Test
    void everyFolderOfASituationIsListed() throws IOException {
        List<String> listed =
                situations().flatMap(situation -> situation.proofs().stream()).toList();
        assertThat(CaseFolder.all().stream().map(CaseFolder::name).filter(name -> name.startsWith("situation-")))
                .isSubsetOf(listed);
    }

    @TestFactory
    Stream<DynamicTest> proofs() throws IOException {
        return situations()
                .map(situation ->
                        DynamicTest.dynamicTest(situation.number() + " " + situation.text(), () -> check(situation)));
    }

    private static Stream<Situation> situations() throws IOException {
        try (InputStream list = SituationsTest.class.getResourceAsStream("situations.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Situation::parse);
        }
    }

    private static void check(Situation situation) {
        for (String proof : situation.proofs()) {
            if (proof.contains(".")) {
                assertThatCode(() -> Class.forName(proof)).doesNotThrowAnyException();
            } else {
                assertThat(CaseFolder.named(proof).text("after.java")).as(proof).isPresent();
            }
        }
    }
}

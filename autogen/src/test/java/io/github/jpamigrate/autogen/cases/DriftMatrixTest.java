package io.github.jpamigrate.autogen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Alembic's drift matrix: what it sees between a database and a model, and gets wrong. Each row is answered by case folders,
 * which {@link CaseTest} runs with everything it proves; here stands that none is missing, and that a difference is seen
 * where there is one and not where there is none.
 */
class DriftMatrixTest {

    /** One row of the matrix. */
    private record Row(String change, String alembic, String expected, List<String> folders) {
        static Row parse(String line) {
            String[] cells = line.split(" \\| ");
            return new Row(cells[0], cells[1], cells[2], Arrays.asList(cells[3].split(" ")));
        }
    }

    @TestFactory
    Stream<DynamicTest> rows() throws IOException {
        return lines().filter(line -> !line.startsWith("#"))
                .map(Row::parse)
                .map(row -> DynamicTest.dynamicTest(row.change(), () -> check(row)));
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream matrix = DriftMatrixTest.class.getResourceAsStream("drift-matrix.txt")) {
            return new String(matrix.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    private static void check(Row row) {
        for (String name : row.folders()) {
            CaseFolder folder = CaseFolder.named(name);
            boolean changes = folder.text("upgrade.sql").isPresent();
            boolean refused = folder.text("refused.txt").isPresent();
            String seen = refused ? "refused" : changes ? "change" : "nothing";
            assertThat(seen).as("%s: %s", row.change(), name).isEqualTo(row.expected());
            assertThat(folder.exists()).as(name).isTrue();
        }
    }
}

package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Revision files are ordinary scripts: {@code psql -f} runs them too. */
class PsqlIT {

    @Test
    void psqlRunsTheFilesOfTheShop() throws Exception {
        assumeTrue(Psql.isThere(), "psql is not installed");
        Path folder = Path.of(System.getProperty("it.projects"), "shop", "src", "main", "resources", "db", "migrate");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            List<String> empty = database.objects();
            Path first = script(folder, "create_the_shop.upgrade.sql");
            Path second = script(folder, "let_people_review_products.upgrade.sql");
            run(database, first);
            assertThat(database.query("SELECT count(*)::text FROM product")).containsExactly("0");
            List<String> afterFirst = database.objects();
            run(database, second);
            assertThat(database.query("SELECT count(*)::text FROM review")).containsExactly("0");
            run(database, script(folder, "let_people_review_products.downgrade.sql"));
            assertThat(database.objects()).isEqualTo(afterFirst);
            run(database, script(folder, "create_the_shop.downgrade.sql"));
            assertThat(database.objects()).isEqualTo(empty);
        }
    }

    private static Path script(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void run(TestDatabase database, Path script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-1", "-f", script.toString(), database.databaseUrl());
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}

package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.engine.ConnectionSettings;
import io.github.jpamigrate.engine.DriverDataSource;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.report.ProgressEvent;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import io.github.jpamigrate.it.SampleProject.Running;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/** {@code docs/troubles.md} shows what is really said: each trouble is made, and its output compared with the page. */
class TroublesIT {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().resolveSibling("docs").resolve("troubles.md");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (?<title>[^\\n]+)\\n.*?^```\\n(?<shown>.*?)^```$");
    private static final String BRANCH = "c0ffee000001_add_phone_to_suppliers";

    private final Map<String, List<String>> page = SECTION.matcher(Folders.read(PAGE))
            .results()
            .collect(Collectors.toMap(
                    section -> section.group(1),
                    section -> section.group(2).lines().toList()));

    @Test
    void areToldAsThePageSays() throws Exception {
        assertThat(page).hasSize(5);
        SampleProject shop = SampleProject.copyOf("shop", "troubles");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            Build pending = shop.maven("migrate:revision", "-Dmessage=allow longer names");
            says("Target database is not up to date", pending.fails());

            shop.maven("migrate:upgrade").succeeds();
            shop.edit(
                    shop.source("Supplier"),
                    "    @Column(nullable = false)\n    String name",
                    "    @Column(nullable = false)\n    byte[] name");
            Build unsupported = shop.maven("migrate:revision", "-Dmessage=allow longer names");
            says("Autogenerate missed something", unsupported.fails());

            writeBranch(shop);
            says("Multiple heads", shop.maven("migrate:upgrade").fails());

            List<Path> newest = List.of(
                    shop.revisions().resolve("cd007d06a5d9_let_people_review_products.upgrade.sql"),
                    shop.revisions().resolve("cd007d06a5d9_let_people_review_products.downgrade.sql"));
            Map<Path, String> texts = newest.stream().collect(Collectors.toMap(Function.identity(), Folders::read));
            newest.forEach(Folders::delete);
            says("Can't locate revision", shop.maven("migrate:upgrade").fails());

            texts.forEach(Folders::write);
            says(
                    "It hangs on a lock",
                    whileAnotherRunHoldsTheLock(shop, database).succeeds());
        }
    }

    /** Every line of the page stands in the output, in whatever place, numbers and paths aside. */
    private void says(String title, Build build) {
        String output = general(build.output());
        assertThat(page).containsKey(title);
        assertThat(page.get(title)).isNotEmpty().allSatisfy(line -> assertThat(output)
                .as("output of %s", build.command())
                .contains(general(line)));
    }

    private static String general(String text) {
        return text.replaceAll("/\\S*/src/main/resources/", "src/main/resources/")
                .replaceAll("Failed to execute goal \\S+ \\(default-cli\\) on project shop: ", "")
                .replaceAll("user \\w+", "user U")
                .replaceAll("pid \\d+", "pid N")
                .replaceAll("\\(\\d+ s of", "(N s of")
                .replaceAll("since [-0-9T:.Z]+", "since T");
    }

    private static Build whileAnotherRunHoldsTheLock(SampleProject shop, TestDatabase database) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Migrator other = Migrator.builder(dataSource(database))
                .revisions(RevisionDirectory.of(shop.revisions()))
                .listener(event -> {
                    if (event instanceof ProgressEvent.RevisionStarted) {
                        begun.countDown();
                        await(go);
                    }
                })
                .build();
        CompletableFuture<?> run = CompletableFuture.runAsync(() -> other.upgrade(Target.parse("heads")));
        begun.await();
        Running waiting = shop.start("migrate:upgrade", "-Dto=heads");
        try {
            waitFor(waiting.output(), "Waiting for the migration lock");
        } finally {
            go.countDown();
        }
        run.join();
        return shop.finish(waiting);
    }

    private static DriverDataSource dataSource(TestDatabase database) {
        ConnectionSettings settings =
                new ConnectionSettings(database.url(), Optional.of(database.user()), Optional.of(database.password()));
        return new DriverDataSource(new Driver(), settings, "jpa-migrate");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitFor(Path output, String text) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (!Folders.read(output).contains(text)) {
            assertThat(Instant.now()).as("time until the build says: %s", text).isBefore(deadline);
            Thread.sleep(100);
        }
    }

    private static void writeBranch(SampleProject shop) {
        Folders.write(shop.revisions().resolve(BRANCH + ".upgrade.sql"), """
                -- revision: c0ffee000001
                -- parents: 17159c8b00c3
                -- message: add phone to suppliers
                -- created: 2026-11-24T08:00:00Z

                ALTER TABLE supplier ADD COLUMN phone text;
                """);
        Folders.write(shop.revisions().resolve(BRANCH + ".downgrade.sql"), """
                -- revision: c0ffee000001
                -- downgrade of: add phone to suppliers

                ALTER TABLE supplier DROP COLUMN phone;
                """);
    }
}

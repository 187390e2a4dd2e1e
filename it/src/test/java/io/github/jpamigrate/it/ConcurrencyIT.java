package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.it.SampleProject.Running;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Several upgrades at once, and one that dies. */
class ConcurrencyIT {

    @Test
    void twoUpgradesStartedTogetherBothSucceedAndApplyEachRevisionOnce() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "two-upgrades");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            Running one = shop.start("migrate:upgrade");
            Running other = shop.start("migrate:upgrade");
            shop.finish(one).succeeds();
            shop.finish(other).succeeds();
            assertThat(database.query("SELECT count(*) || ' ' || count(DISTINCT revision) FROM migrate_revision"))
                    .containsExactly("2 2");
            assertThat(database.query("SELECT count(*) FROM migrate_revision_log"))
                    .containsExactly("2");
        }
    }

    @Test
    void anUpgradeKilledDuringALongStatementIsFinishedByTheNextOne() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "killed-upgrade");
        Path script = shop.upgradeScripts().get(1);
        String quick = Folders.read(script);
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            Folders.write(script, quick + "\nSELECT pg_sleep(600);\n");
            Running upgrade = shop.start("migrate:upgrade");
            waitFor(database, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(600)%'", "1");
            kill(upgrade);

            assertThat(database.query("SELECT count(*) FROM migrate_revision")).containsExactly("1");
            Folders.write(script, quick);
            shop.maven("migrate:upgrade").succeeds().says("let people review products");
            shop.maven("migrate:current").succeeds().says("(head)");
            shop.maven("migrate:check").succeeds();
        }
    }

    private static void waitFor(TestDatabase database, String query, String wanted) throws Exception {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (!database.query(query).contains(wanted)) {
            assertThat(Instant.now()).as("time until %s says %s", query, wanted).isBefore(deadline);
            Thread.sleep(100);
        }
    }

    /** As {@code kill -9} would; the wrapper script has become the JVM, or is its parent. */
    private static void kill(Running running) throws InterruptedException {
        running.process().descendants().forEach(ProcessHandle::destroyForcibly);
        running.process().destroyForcibly().waitFor();
    }
}

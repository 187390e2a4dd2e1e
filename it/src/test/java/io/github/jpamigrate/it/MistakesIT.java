package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user who made a mistake reads: what it was, and the command that helps. */
class MistakesIT {

    private static SampleProject shop;

    @BeforeAll
    static void copySample() {
        shop = SampleProject.copyOf("shop", "mistakes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fix", "changes", ""})
    void aMessageThatSaysNothing(String message) {
        shop.maven("migrate:revision", "-Dmessage=" + message)
                .fails()
                .says("mvn migrate:revision -Dmessage=\"add user preferences\"")
                .doesNotSay("\tat ");
    }

    @Test
    void noMessage() {
        shop.maven("migrate:revision").fails().says("mvn migrate:revision -Dmessage=\"add user preferences\"");
    }

    @Test
    void noDatabaseConfigured() {
        shop.maven("migrate:upgrade").fails().says("-Dmigrate.url=", "MIGRATE_URL", "embedded:");
    }

    @Test
    void noDatabaseReachable() {
        shop.maven("migrate:upgrade", "-Dmigrate.url=jdbc:postgresql://localhost:9/shop")
                .fails()
                .says("localhost:9")
                .doesNotSay("\tat ");
    }

    @Test
    void wrongPassword() throws Exception {
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            shop.maven(
                            "migrate:upgrade",
                            "-Dmigrate.url=" + database.url(),
                            "-Dmigrate.user=" + database.user(),
                            "-Dmigrate.password=not-the-one")
                    .fails()
                    .says("password authentication failed", database.user())
                    .doesNotSay("not-the-one", "\tat ");
        }
    }

    @Test
    void unknownServerOfSettings() {
        shop.maven("migrate:upgrade", "-Dmigrate.url=jdbc:postgresql://localhost:9/shop", "-Dmigrate.serverId=shop-db")
                .fails()
                .says("shop-db", "settings.xml");
    }

    @Test
    void noEntities() {
        SampleProject empty = SampleProject.copyOf("shop", "no-entities").withoutRevisions();
        Folders.delete(empty.folder().resolve("src/main/java"));
        empty.maven("migrate:revision", "-Dmessage=create the shop").fails().says("migrate.dependenciesToScan");
        assertThat(empty.upgradeScripts()).isEmpty();
    }

    @Test
    void dependencyToScanThatIsNone() {
        shop.maven("migrate:check", "-Dmigrate.dependenciesToScan=com.example:entities")
                .fails()
                .says("com.example:entities", "org.hibernate.orm:hibernate-core");
    }

    @Test
    void proofOfAHandBrokenDowngrade() {
        SampleProject broken = SampleProject.copyOf("shop", "broken-downgrade");
        Path downgrade = broken.downgradeScripts().get(0);
        Folders.write(
                downgrade,
                Folders.read(downgrade)
                        .lines()
                        .filter(line -> !line.contains("DROP TABLE audit.entry"))
                        .toList()
                        .stream()
                        .reduce("", (text, line) -> text + line + "\n"));
        broken.maven("verify").fails().says(downgrade.getFileName().toString(), "audit.entry");
    }

    @Test
    void unknownTarget() throws Exception {
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(SampleProject.copyOf("shop", "unknown-target"))
                    .maven("migrate:upgrade", "-Dto=123456abcdef")
                    .fails()
                    .says("123456abcdef", "mvn migrate:history");
        }
    }
}

package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** However a password is given, it is in no output: not with -X, and not in a stack trace. */
class PasswordsIT {

    private static TestDatabase database;

    @BeforeAll
    static void createDatabase() throws Exception {
        database = TestServer.ofVersion(18).newDatabase();
    }

    @AfterAll
    static void dropDatabase() throws Exception {
        database.close();
    }

    @Test
    void byProperty() {
        everyGoal(
                SampleProject.copyOf("shop", "password-by-property"),
                database.password(),
                "-Dmigrate.url=" + database.url(),
                "-Dmigrate.user=" + database.user(),
                "-Dmigrate.password=" + database.password());
    }

    @Test
    void byEnvironment() {
        everyGoal(database.of(SampleProject.copyOf("shop", "password-by-environment")), database.password());
    }

    @Test
    void byDatabaseUrl() {
        everyGoal(
                SampleProject.copyOf("shop", "password-by-database-url")
                        .environment("DATABASE_URL", database.databaseUrl()),
                database.password());
    }

    @Test
    void insideTheUrl() {
        everyGoal(
                SampleProject.copyOf("shop", "password-inside-url"),
                database.password(),
                "-Dmigrate.url=" + database.url() + "?user=" + database.user() + "&password=" + database.password());
    }

    @Test
    void bySettings() {
        SampleProject shop = SampleProject.copyOf("shop", "password-by-settings");
        Path settings = shop.folder().resolve("settings.xml");
        Folders.write(settings, """
                <settings><servers><server>
                  <id>shop-database</id><username>%s</username><password>%s</password>
                </server></servers></settings>
                """.formatted(database.user(), database.password()));
        everyGoal(
                shop,
                database.password(),
                "--settings=" + settings,
                "-Dmigrate.serverId=shop-database",
                "-Dmigrate.url=" + database.url());
    }

    @Test
    void bySettingsEncrypted() {
        SampleProject shop = SampleProject.copyOf("shop", "password-encrypted");
        Path security = shop.folder().resolve("settings-security.xml");
        Folders.write(
                security,
                "<settingsSecurity><master>%s</master></settingsSecurity>"
                        .formatted(encrypted(shop, "--encrypt-master-password", "master", security)));
        Path settings = shop.folder().resolve("settings.xml");
        Folders.write(settings, """
                <settings><servers><server>
                  <id>shop-database</id><username>%s</username><password>%s</password>
                </server></servers></settings>
                """.formatted(
                        database.user(), encrypted(shop, "--encrypt-password", database.password(), security)));
        shop.maven(
                        "migrate:current",
                        "-Dsettings.security=" + security,
                        "--settings=" + settings,
                        "-Dmigrate.serverId=shop-database",
                        "-Dmigrate.url=" + database.url())
                .succeeds()
                .doesNotSay(database.password());
    }

    @Test
    void aWrongOne() {
        String wrong = "wr0ng-and-still-secret";
        SampleProject shop = SampleProject.copyOf("shop", "password-wrong");
        List.of("upgrade", "check", "current").forEach(goal -> shop.maven(
                        "-X",
                        "-e",
                        "migrate:" + goal,
                        "-Dmigrate.url=postgres://" + database.user() + ":" + wrong + "@localhost:" + port() + "/"
                                + database.user())
                .fails()
                .says("password authentication failed")
                .doesNotSay(wrong));
    }

    @Test
    void ofAnUnreachableServerAndInAUrlThatIsNone() {
        SampleProject shop = SampleProject.copyOf("shop", "password-unreachable");
        shop.maven("-X", "-e", "migrate:upgrade", "-Dmigrate.url=postgres://shop:s3cret-one@localhost:9/shop")
                .fails()
                .doesNotSay("s3cret-one");
        shop.maven("-X", "-e", "migrate:upgrade", "-Dmigrate.url=mysql://shop:s3cret-two@localhost/shop")
                .fails()
                .doesNotSay("s3cret-two");
        shop.maven("-X", "-e", "migrate:check", "-Dmigrate.scratch.url=postgres://shop:s3cret-three@localhost:9/shop")
                .fails()
                .doesNotSay("s3cret-three");
    }

    private static void everyGoal(SampleProject shop, String secret, String... arguments) {
        shop.always("-X", "-e").always(arguments);
        for (String goal : List.of("upgrade", "current", "history", "check", "downgrade")) {
            Build build = shop.maven("migrate:" + goal, "-Dto=base").doesNotSay(secret);
            assertThat(build.output()).contains("[DEBUG]");
        }
        shop.maven("migrate:revision", "-Dmessage=see whether it is said").doesNotSay(secret);
        shop.maven("migrate:verify").doesNotSay(secret);
    }

    private static String encrypted(SampleProject shop, String option, String text, Path security) {
        String output = shop.maven("--quiet", option, text, "-Dsettings.security=" + security)
                .succeeds()
                .output();
        return output.substring(output.indexOf('{'), output.lastIndexOf('}') + 1);
    }

    private static int port() {
        return TestServer.ofVersion(18).port();
    }
}

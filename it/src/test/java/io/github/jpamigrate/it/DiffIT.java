package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The goal diff: entities, revisions, the configured database and others against each other. */
class DiffIT {

    @Test
    void entitiesRevisionsAndDatabase() throws SQLException {
        SampleProject shop = SampleProject.copyOf("shop", "diff");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            shop.maven("migrate:upgrade").succeeds();
            database.execute("ALTER TABLE supplier ADD COLUMN phone text", "ALTER TABLE supplier DROP COLUMN name");

            shop.maven("migrate:diff").succeeds().says("No difference between revisions and model");
            shop.maven("migrate:diff", "-Dmigrate.from=live")
                    .succeeds()
                    .says(
                            "From localhost:" + database.serverPort() + "/" + database.user() + " to model:",
                            "  add column supplier.name",
                            "ALTER TABLE supplier ADD COLUMN name",
                            "left alone:",
                            "  column supplier.phone")
                    .doesNotSay("DROP COLUMN phone");
            shop.maven("migrate:diff", "-Dmigrate.from=live", "-Dmigrate.to=revisions")
                    .succeeds()
                    .says("ALTER TABLE supplier DROP COLUMN phone;", "ALTER TABLE supplier ADD COLUMN phone text;");
        }
    }

    @Test
    void twoDatabases() throws SQLException {
        SampleProject shop = SampleProject.copyOf("shop", "diff-of-two");
        try (TestDatabase one = TestServer.ofVersion(18).newDatabase();
                TestDatabase other = TestServer.ofVersion(18).newDatabase()) {
            String sides = "-Dmigrate.to=" + other.databaseUrl();
            one.of(shop);
            one.execute("CREATE TABLE item (id bigint PRIMARY KEY, name varchar(20))");
            other.execute(
                    "CREATE TABLE item (id bigint PRIMARY KEY, name text)",
                    "CREATE VIEW named AS SELECT id FROM item WHERE name <> ''",
                    "CREATE TABLE \"Odd \"\"name\" (a integer)");
            shop.maven(
                            "-X",
                            "-e",
                            "migrate:diff",
                            "-Dmigrate.from=live",
                            sides,
                            "-Dmigrate.format=json",
                            "-Dmigrate.output=target/diff.json")
                    .succeeds()
                    .doesNotSay(one.password())
                    .doesNotSay(other.password());
            Path file = shop.folder().resolve("target/diff.json");
            assertThat(Folders.read(file))
                    .contains("\"from\": \"localhost:" + one.serverPort() + "/" + one.user() + "\"")
                    .contains("\"alter column item.name\"")
                    .contains("CREATE TABLE \\\"Odd \\\"\\\"name\\\"")
                    .doesNotContain(other.password());
            one.execute(script(Folders.read(file), "upgrade"));
            assertThat(Catalog.difference(other.objects(), one.objects())).isEmpty();
            shop.maven("migrate:diff", "-Dmigrate.from=live", sides).succeeds().says("No difference between localhost");
            one.execute(script(Folders.read(file), "downgrade"));
            assertThat(one.query("SELECT data_type FROM information_schema.columns WHERE table_schema = 'public'"))
                    .containsExactlyInAnyOrder("bigint", "character varying");
        }
    }

    @Test
    void aSideThatIsNone() {
        SampleProject shop = SampleProject.copyOf("shop", "diff-of-nothing");
        shop.maven("migrate:diff", "-Dmigrate.from=yesterday")
                .fails()
                .says("migrate.from is 'yesterday'. It must be model, revisions, live, or a URL");
        shop.maven("migrate:diff", "-Dmigrate.to=live").fails().says("No database is configured");
        shop.maven(
                        "-X",
                        "migrate:diff",
                        "-Dmigrate.from=postgres://a:s3cret-one@localhost:9/a",
                        "-Dmigrate.to=revisions")
                .fails()
                .doesNotSay("s3cret-one");
    }

    /** A member of a JSON object whose values are strings on one line. */
    private static String script(String json, String member) {
        String line = json.lines()
                .filter(text -> text.startsWith("  \"" + member + "\": \""))
                .findFirst()
                .orElseThrow();
        return line.substring(line.indexOf(": \"") + 3, line.lastIndexOf('"'))
                .replace("\\n", "\n")
                .replace("\\\"", "\"");
    }
}

package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The main job on the shop sample: from entities to a database and on. */
class FirstRevisionIT {

    private static final String BAR_CODE = """
                String description;

                @Column(length = 13, unique = true)
                String barCode;
            """;

    @Test
    void entitiesBecomeRevisionsBecomeTheDatabaseAndBack() throws Exception {
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            SampleProject shop =
                    database.of(SampleProject.copyOf("shop", "first-revision")).withoutRevisions();

            shop.maven("migrate:revision", "-Dmessage=create the shop")
                    .succeeds()
                    .says("create_the_shop.upgrade.sql", "create_the_shop.downgrade.sql", "mvn migrate:upgrade");
            assertThat(shop.upgradeScripts()).hasSize(1);
            assertThat(shop.downgradeScripts()).hasSize(1);
            assertThat(shop.revisions().resolve("model.schema")).exists();
            assertThat(database.objects()).noneMatch(line -> line.startsWith("relation"));

            shop.maven("migrate:upgrade").succeeds().says("create the shop");
            assertThat(database.query("SELECT count(*) FROM pg_tables WHERE schemaname = 'audit'"))
                    .containsExactly("1");

            shop.maven("migrate:revision", "-Dmessage=nothing should be new")
                    .succeeds()
                    .says("Nothing to do");
            assertThat(shop.upgradeScripts()).hasSize(1);
            shop.maven("migrate:check").succeeds();
            var first = database.objects();

            shop.edit(
                    shop.source("Product"),
                    "    String description;\n",
                    BAR_CODE.indent(-4).indent(0));
            shop.maven("migrate:check").fails().says("bar_code", "mvn migrate:revision -Dmessage=");
            shop.maven("migrate:revision", "-Dmessage=add bar code to products").succeeds();
            assertThat(shop.upgradeScripts()).hasSize(2);
            assertThat(Folders.read(shop.upgradeScripts().get(1)))
                    .contains("ALTER TABLE", "bar_code character varying(13)")
                    .doesNotContain("DROP");
            shop.maven("migrate:upgrade").succeeds();
            assertThat(database.query(
                            "SELECT data_type FROM information_schema.columns WHERE column_name = 'bar_code'"))
                    .containsExactly("character varying");

            shop.maven("verify").succeeds();
            shop.maven("migrate:downgrade", "-Dto=-1").succeeds();
            assertThat(Catalog.difference(first, database.objects())).isEmpty();
            shop.maven("migrate:downgrade", "-Dto=base").succeeds();
            assertThat(database.objects()).containsExactly("schema public comment standard public schema");
        }
    }
}

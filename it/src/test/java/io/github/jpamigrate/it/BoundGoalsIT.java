package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Goals that a project binds to the phases of its build. */
class BoundGoalsIT {

    @Test
    void revisionUpgradeAndVerifyInEveryBuild() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "bound-goals").withoutRevisions();
        shop.edit(shop.folder().resolve("pom.xml"), "<goal>verify</goal>", """
                <goal>revision</goal>
                <goal>upgrade</goal>
                <goal>verify</goal>""");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);

            shop.maven("migrate:revision", "-Dmessage=create the shop").succeeds();
            assertThat(shop.upgradeScripts()).hasSize(1);

            shop.maven("verify")
                    .succeeds()
                    .says("No -Dmessage is given", "create the shop", "1 revision can be rolled back");
            assertThat(database.query("SELECT count(*) FROM migrate_revision")).containsExactly("1");

            shop.edit(shop.source("Supplier"), "    String name;\n", "    String name;\n\n    String phone;\n");
            shop.maven("verify", "-Dmessage=add phone to suppliers")
                    .succeeds()
                    .says("add phone to suppliers", "2 revisions can be rolled back");
            assertThat(shop.upgradeScripts()).hasSize(2);
            shop.maven("migrate:check", "-Dmessage=nothing should be new").succeeds();
            assertThat(shop.upgradeScripts()).hasSize(2);
        }
    }

    @Test
    void skippedWhenAskedTo() {
        SampleProject shop = SampleProject.copyOf("shop", "skipped");
        shop.maven("verify", "migrate:upgrade", "-Dmigrate.skip")
                .succeeds()
                .says("Skipped, because of migrate.skip")
                .doesNotSay("Proved");
    }

    @Test
    void aParentProjectHasNothingToMigrate() {
        SampleProject parent = SampleProject.copyOf("shop", "parent");
        parent.edit(
                parent.folder().resolve("pom.xml"),
                "<name>shop</name>",
                "<packaging>pom</packaging>\n  <name>shop</name>");
        parent.maven("migrate:upgrade").succeeds().says("packaging pom");
    }
}

package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A live database that somebody changed by hand since its last revision. */
class AlteredByHandIT {

    private static final String EMPTY = "schema public comment standard public schema";

    @Test
    void whatTheModelDeclaresIsRestoredAndTheRestIsLeftAlone() throws Exception {
        SampleProject keycloak = SampleProject.copyOf("keycloak", "keycloak-altered");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(keycloak);
            keycloak.maven("migrate:revision", "-Dmessage=create the tables of keycloak")
                    .succeeds();
            keycloak.maven("migrate:upgrade").succeeds();
            List<String> asDeclared = database.objects();

            database.execute(
                    // dropped
                    "ALTER TABLE user_entity DROP COLUMN first_name",
                    "ALTER TABLE realm DROP CONSTRAINT " + constraint(database, "realm", "u"),
                    "ALTER TABLE credential DROP CONSTRAINT " + constraint(database, "credential", "f"),
                    "DROP TABLE user_required_action",
                    // retyped
                    "ALTER TABLE user_entity ALTER COLUMN last_name TYPE text",
                    // added
                    "ALTER TABLE user_entity ADD COLUMN shoe_size integer",
                    "CREATE INDEX user_shoe_size ON user_entity (shoe_size)",
                    "ALTER TABLE user_entity ADD CONSTRAINT one_shoe_each UNIQUE (id, shoe_size)",
                    "CREATE TABLE shoe (size integer PRIMARY KEY)",
                    "ALTER TABLE user_entity ADD CONSTRAINT shoe_known FOREIGN KEY (shoe_size) REFERENCES shoe");

            keycloak.maven("migrate:check").fails().says("user_entity.first_name", "user_required_action", "last_name");
            keycloak.maven("migrate:revision", "-Dmessage=restore what was lost by hand")
                    .succeeds()
                    .says("repairs what was changed by hand")
                    .says("left alone", "shoe_size", "user_shoe_size", "one_shoe_each", "shoe_known", "shoe");
            assertThat(Folders.read(keycloak.upgradeScripts().get(1))).doesNotContain("shoe");
            repairByHand(database, keycloak, 1);
            keycloak.maven("migrate:check").succeeds();

            List<String> now = database.objects();
            assertThat(now).containsAll(asDeclared);
            assertThat(now.stream().filter(line -> !asDeclared.contains(line)))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("shoe"));

            database.execute("ALTER TABLE user_entity DROP COLUMN shoe_size CASCADE", "DROP TABLE shoe");
            assertThat(Catalog.difference(asDeclared, database.objects())).isEmpty();
            keycloak.maven("migrate:downgrade", "-Dto=base").succeeds();
            assertThat(database.objects()).containsExactly(EMPTY);
        }
    }

    @Test
    void indexesAndNamedConstraintsAreRestoredToo() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "shop-altered");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            shop.maven("migrate:upgrade").succeeds();
            List<String> asDeclared = database.objects();

            database.execute(
                    "DROP INDEX product_name",
                    "DROP INDEX customer_order_latest",
                    "CREATE INDEX customer_order_latest ON customer_order (placed_at)",
                    "ALTER TABLE category DROP CONSTRAINT category_name_in_parent",
                    "ALTER TABLE order_line DROP CONSTRAINT order_line_quantity_positive",
                    "ALTER TABLE supplier ALTER COLUMN active DROP DEFAULT",
                    "ALTER TABLE product ALTER COLUMN price TYPE numeric(14, 4)",
                    "ALTER TABLE product ALTER COLUMN name DROP NOT NULL",
                    "COMMENT ON COLUMN product.sku IS NULL",
                    "DROP SEQUENCE customer_order_sequence",
                    "DROP TABLE product_tag",
                    "CREATE INDEX product_tagless ON product (version)");

            shop.maven("migrate:check").fails().says("product_name", "category_name_in_parent", "product.price");
            shop.maven("migrate:revision", "-Dmessage=restore what was lost by hand")
                    .succeeds();
            shop.approveNewest().maven("migrate:upgrade").succeeds();
            assertThat(Catalog.difference(asDeclared, database.objects()))
                    .singleElement()
                    .asString()
                    .startsWith("+ index CREATE INDEX product_tagless");
        }
    }

    /** As the goal advises when this database alone was changed: run the statements, delete the revision's files. */
    private static void repairByHand(TestDatabase database, SampleProject project, int revision) throws Exception {
        database.execute(Folders.read(project.upgradeScripts().get(revision)));
        Folders.delete(project.downgradeScripts().get(revision));
        Folders.delete(project.upgradeScripts().get(revision));
    }

    private static String constraint(TestDatabase database, String table, String type) throws Exception {
        return database.query("SELECT conname FROM pg_constraint WHERE conrelid = '" + table
                        + "'::regclass AND contype = '" + type + "' ORDER BY 1")
                .get(0);
    }
}

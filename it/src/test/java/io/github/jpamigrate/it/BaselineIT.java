package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two environments with the same application, neither of which was ever migrated. */
class BaselineIT {

    private static final String STRATEGY = "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl";

    @Test
    void bothEnvironmentsBeginAtTheSameRevision() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "shop-adopted").withoutRevisions();
        try (TestDatabase production = TestServer.ofVersion(18).newDatabase();
                TestDatabase staging = TestServer.ofVersion(18).newDatabase();
                TestDatabase laptop = TestServer.ofVersion(18).newDatabase()) {
            new HibernateSchema(shop).createIn(production, STRATEGY, "");
            new HibernateSchema(shop).createIn(staging, STRATEGY, "");
            production.execute(
                    "ALTER TABLE supplier ALTER COLUMN name TYPE text",
                    "DROP INDEX product_name",
                    "CREATE TABLE newsletter (email text PRIMARY KEY)",
                    "CREATE VIEW supplier_names AS SELECT name FROM supplier",
                    "CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer)");
            var before = production.objects();

            shop.maven("migrate:baseline").fails().says("No database is configured, and migrate:baseline needs one");
            production.of(shop);
            shop.maven("migrate:baseline")
                    .succeeds()
                    .says("left alone:", "table newsletter")
                    .says("accepted, see model.schema:", "column supplier.name: type is text", "index product_name")
                    .says("The database has more than the revision makes in others:", "public.total");
            assertThat(Catalog.difference(before, production.objects())).isEmpty();
            shop.maven("migrate:baseline").fails().says("mvn migrate:stamp -Dto=head");
            shop.maven("migrate:check").succeeds();

            laptop.of(shop);
            shop.maven("migrate:upgrade").succeeds();
            assertThat(Catalog.difference(before, laptop.objects()))
                    .allMatch(line -> line.startsWith("- ") && line.contains("total"));

            staging.of(shop);
            shop.maven("migrate:stamp", "-Dto=head").succeeds().says("Created the journal");
            shop.maven("migrate:check", "-Dmigrate.format=json", "-Dmigrate.output=target/check.json")
                    .succeeds();
            assertThat(Folders.read(shop.folder().resolve("target/check.json")))
                    .contains("\"clean\": true", "\"property\": \"type\"", "\"database\": \"text\"");

            shop.maven("migrate:accept")
                    .succeeds()
                    .says("Accepted already:", "column supplier.name", "Nothing to accept");
            shop.maven("migrate:accept", "-Dmigrate.undo").fails().says("-Dmigrate.undo -Dmigrate.all");
            shop.maven("migrate:accept", "-Dmigrate.undo", "-Dnames=supplier.name")
                    .succeeds();
            production.of(shop);
            shop.maven("migrate:check", "-Dmigrate.format=json")
                    .fails()
                    .says("\"clean\": false", "\"alter column supplier.name\"");
            shop.maven("migrate:accept").fails().says("-Dnames=\"column supplier.name\"");
            shop.maven("migrate:accept", "-Dmigrate.all").succeeds().says("column supplier.name: type is text");
            shop.maven("migrate:check").succeeds();
        }
    }
}

package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is renamed in the entities is renamed in the database, and its rows stay; what may be a rename is asked. */
class RenamesIT {
    private static final String ROWS = "SELECT %s FROM supplier ORDER BY id";

    @Test
    void keepTheRows() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "renames");
        Path supplier = shop.source("Supplier");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            shop.maven("migrate:upgrade").succeeds();
            database.execute("INSERT INTO supplier (name, active) VALUES ('Ada', true), ('Grace', false)");
            var before = database.objects();
            int revisions = shop.upgradeScripts().size();

            shop.edit(supplier, "String name;", "String title;");
            shop.maven("migrate:check").fails().says("supplier.name goes and supplier.title comes");
            shop.maven("migrate:revision", "-Dmessage=rename the supplier")
                    .fails()
                    .says(
                            "-Dmigrate.rename=supplier.name:supplier.title",
                            "@RenamedFrom(\"name\") on com.example.shop.Supplier.title",
                            "-Dmigrate.drop=supplier.name")
                    .doesNotSay("\tat ");
            shop.maven("migrate:revision", "-Dmessage=rename the supplier", "-Dmigrate.rename=supplier.nam:title")
                    .fails()
                    .says("nothing called supplier.nam", "supplier.name");
            assertThat(shop.upgradeScripts()).hasSize(revisions);

            shop.maven("migrate:revision", "-Dmessage=rename the supplier", "-Dmigrate.rename=supplier.name:title")
                    .succeeds()
                    .says("Hazard: breaks-running column supplier.name, renamed to title")
                    .doesNotSay("data-loss");
            shop.maven("migrate:upgrade").succeeds();
            hint(shop, supplier);
            shop.maven("migrate:revision", "-Dmessage=enable suppliers")
                    .succeeds()
                    .says("rename column supplier.active to enabled");
            shop.maven("migrate:upgrade").succeeds();
            shop.edit(supplier, "    @Column(nullable = false)\n    String title", """
                        @Column(name = "label", nullable = false)
                        String title""".indent(-8)
                    .stripTrailing());
            shop.maven("migrate:revision", "-Dmessage=label suppliers")
                    .succeeds()
                    .says("rename column supplier.title to label");

            shop.maven("migrate:upgrade").succeeds();
            assertThat(database.query(ROWS.formatted("label || ' ' || enabled")))
                    .containsExactly("Ada true", "Grace false");
            shop.maven("migrate:check").succeeds();
            shop.maven("migrate:verify").succeeds();

            shop.maven("migrate:downgrade", "-Dto=-3").succeeds();
            assertThat(database.query(ROWS.formatted("name || ' ' || active")))
                    .containsExactly("Ada true", "Grace false");
            assertThat(Catalog.difference(before, database.objects())).isEmpty();

            List<Path> scripts = shop.upgradeScripts();
            shop.maven(
                            "migrate:squash",
                            "-Dmessage=rename columns of suppliers",
                            "-Dmigrate.range=" + id(scripts.get(revisions)) + ":" + id(scripts.get(revisions + 2)))
                    .succeeds();
            shop.maven("migrate:upgrade").succeeds();
            assertThat(database.query(ROWS.formatted("label"))).containsExactly("Ada", "Grace");
        }
    }

    private static void hint(SampleProject shop, Path supplier) {
        shop.edit(shop.folder().resolve("pom.xml"), "  <dependencies>\n", """
                  <dependencies>
                    <dependency>
                      <groupId>io.github.jpamigrate</groupId>
                      <artifactId>migrate-annotations</artifactId>
                      <version>${jpamigrate.version}</version>
                    </dependency>
                """)
                .edit(supplier, "import jakarta.persistence.Column;", """
                        import io.github.jpamigrate.annotations.RenamedFrom;
                        import jakarta.persistence.Column;""")
                .edit(supplier, "boolean active;", "@RenamedFrom(\"active\")\n    boolean enabled;");
    }

    private static String id(Path script) {
        return script.getFileName().toString().substring(0, 12);
    }
}

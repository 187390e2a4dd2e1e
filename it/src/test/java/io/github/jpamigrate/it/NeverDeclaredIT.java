package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing is dropped that no model ever declared; and what it declared once and no longer does, is. */
class NeverDeclaredIT {

    private static final String SUPPLIER = "    boolean active;\n";

    private static final String DECLARED = """
                boolean active;

                @ColumnDefault("'-'")
                @Column(nullable = false, length = 30)
                String phone;
            """;

    @Test
    void survives() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "never-declared").withoutRevisions();
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            shop.maven("migrate:revision", "-Dmessage=create the shop").succeeds();
            shop.maven("migrate:upgrade").succeeds();

            database.execute(
                    "CREATE TABLE newsletter (email text PRIMARY KEY)",
                    "CREATE INDEX supplier_name ON supplier (name)",
                    "ALTER TABLE supplier ALTER COLUMN name SET DEFAULT 'unknown'",
                    "ALTER TABLE product ALTER COLUMN description SET NOT NULL",
                    "ALTER TABLE supplier ADD COLUMN phone character varying(30)");
            var byHand = database.objects();

            shop.maven("migrate:revision", "-Dmessage=nothing should be new")
                    .succeeds()
                    .says("Nothing to do", "left alone", "newsletter", "supplier_name", "supplier.name", "description")
                    .says("supplier.phone");
            assertThat(shop.upgradeScripts()).hasSize(1);
            assertThat(Catalog.difference(byHand, database.objects())).isEmpty();
        }
    }

    @Test
    void isDroppedOnceItWasDeclaredAndRemovedAgain() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "once-declared").withoutRevisions();
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            shop.maven("migrate:revision", "-Dmessage=create the shop").succeeds();
            shop.maven("migrate:upgrade").succeeds();
            var before = database.objects();

            declare(shop);
            shop.maven("migrate:revision", "-Dmessage=declare more").succeeds();
            shop.maven("migrate:upgrade").succeeds();
            assertThat(database.objects())
                    .anyMatch(line -> line.matches("column public.supplier.phone .* not null .*"));

            forget(shop);
            shop.maven("migrate:revision", "-Dmessage=forget what was declared")
                    .succeeds()
                    .says("data-loss", "-- approved: <who>, <why>");
            shop.approveNewest().maven("migrate:upgrade").succeeds();
            assertThat(Catalog.difference(before, database.objects())).isEmpty();
        }
    }

    @Test
    void aTypeChangedByHandIsADifferenceUntilItIsAccepted() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "accepted").withoutRevisions();
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            shop.maven("migrate:revision", "-Dmessage=create the shop").succeeds();
            shop.maven("migrate:upgrade").succeeds();
            shop.maven("migrate:check").succeeds();

            database.execute("ALTER TABLE supplier ALTER COLUMN name TYPE text");
            shop.maven("migrate:check").fails().says("supplier.name", "mvn migrate:accept -Dnames=");
            shop.maven("migrate:accept", "-Dnames=supplier.name").succeeds().says("supplier.name");
            shop.maven("migrate:check").succeeds();
            shop.maven("migrate:revision", "-Dmessage=nothing should be new")
                    .succeeds()
                    .says("Nothing to do");

            shop.edit(shop.source("Supplier"), "    @Column(nullable = false)\n    String name", """
                        @Column(nullable = false, length = 300)
                        String name""".indent(-8)
                    .stripTrailing());
            shop.maven("migrate:check").fails().says("supplier.name");
        }
    }

    private static void declare(SampleProject shop) {
        shop.edit(shop.source("Supplier"), SUPPLIER, DECLARED)
                .edit(shop.source("Supplier"), "@Entity\n", """
                        @Entity
                        @jakarta.persistence.Table(
                                indexes = @jakarta.persistence.Index(name = "supplier_name", columnList = "name"))
                        """)
                .edit(shop.source("Supplier"), "    @Column(nullable = false)\n    String name", """
                            @ColumnDefault("'unknown'")
                            @Column(nullable = false)
                            String name""".indent(-4)
                        .stripTrailing())
                .edit(shop.source("Product"), "@Column(columnDefinition = \"text\")", """
                        @Column(columnDefinition = "text", nullable = false)""");
        Folders.write(shop.source("Newsletter"), """
                package com.example.shop;

                import jakarta.persistence.Column;
                import jakarta.persistence.Entity;
                import jakarta.persistence.Id;

                @Entity
                public class Newsletter {

                    @Id
                    @Column(columnDefinition = "text")
                    String email;
                }
                """);
    }

    private static void forget(SampleProject shop) {
        SampleProject original = SampleProject.copyOf("shop", "never-declared-original");
        for (String type : java.util.List.of("Supplier", "Product")) {
            Folders.write(shop.source(type), Folders.read(original.source(type)));
        }
        Folders.delete(shop.source("Newsletter"));
        Folders.delete(shop.folder().resolve("target/classes"));
    }
}

package io.github.jpamigrate.autogen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.autogen.model.framework.SeveralQuarkusUnitsException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Quarkus application's files say; its class is stood for by one of the same name. */
class QuarkusTest {
    private static final String ORM = "quarkus.hibernate-orm.";
    private static final String SCHEMA = ORM + "database.default-schema=";
    private static final String SNAKE_CASE = "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeAll
    static void compile() {
        new TestProject(shared)
                .withSource("package io.quarkus.hibernate.orm; public @interface PersistenceUnit { String value(); }")
                .withSource("""
                        package com.acme.shop;
                        import jakarta.persistence.*;
                        @Entity public class FirstThing {
                            @Id @GeneratedValue Long id;
                            java.time.OffsetDateTime placedAt;
                        }""")
                .withSource("package com.acme.users; @jakarta.persistence.Entity public class OtherThing"
                        + " { @jakarta.persistence.Id Long id; }");
    }

    @BeforeEach
    void project() {
        project = new TestProject(folder).withClassesOf(shared.resolve("classes"));
    }

    @Test
    void namesAreHibernatesUnlessConfigured() {
        assertThat(tables()).isEqualTo("public.firstthing public.otherthing");
        project.withFile("application.properties", ORM + "physical-naming-strategy=" + SNAKE_CASE);
        assertThat(tables()).isEqualTo("public.first_thing public.other_thing");
    }

    @Test
    void profileIsProdUnlessAnotherIsNamed() {
        project.withFile(
                "application.properties",
                SCHEMA + "plain\n%dev." + SCHEMA + "dev\n%prod." + SCHEMA + "prod\n%{test,qa}." + SCHEMA + "tested");
        assertThat(tables()).startsWith("prod.");
        assertThat(project.withProfiles("dev").warmModel().entities().firstKey().schema())
                .isEqualTo("dev");
        project.withProfiles("qa");
        assertThat(tables()).startsWith("tested.");
        project.withFile("application-qa.properties", SCHEMA + "file");
        assertThat(tables()).startsWith("file.");
        project.withProfiles("other");
        assertThat(tables()).startsWith("plain.");
    }

    @Test
    void yamlCountsWhereItsExtensionIsPresent() {
        project.withFile("application.yaml", """
                "%prod":
                  quarkus:
                    hibernate-orm:
                      database: {default-schema: "${schema.name:yaml}"}
                """);
        assertThat(tables()).startsWith("public.");
        project.withSource("package io.smallrye.config.source.yaml; class YamlConfigSource {}");
        assertThat(tables()).startsWith("yaml.");
        project.withVariable("SCHEMA_NAME", "outside");
        assertThat(tables()).startsWith("outside.");
    }

    @Test
    void mappingSettings() {
        project.withFile(
                "application.properties",
                ORM + "mapping.timezone.default-storage=normalize\n"
                        + ORM + "mapping.id.optimizer.default=none\n"
                        + ORM + "quote-identifiers.strategy=all\n"
                        + ORM + "unsupported-properties.\"hibernate.dialect.native_param_markers\"=true\n");
        assertThat(statements())
                .contains("create sequence \"FirstThing_SEQ\" start with 1 increment by 1")
                .anyMatch(sql -> sql.contains("\"placedAt\" timestamp(6),"));
    }

    @Test
    void compatibilityWithHibernate5() {
        project.withFile("application.properties", ORM + "database.orm-compatibility.version=5.6");
        assertThat(statements())
                .contains("create sequence hibernate_sequence start with 1 increment by 1")
                .anyMatch(sql -> sql.contains("placedAt timestamp(6),"));
    }

    @Test
    void unitsAreChosenByNameAndHavePackages() {
        project.withFile("application.properties", """
                quarkus.hibernate-orm.packages=com.acme.shop
                quarkus.hibernate-orm."users".packages=com.acme.users
                quarkus.hibernate-orm."users".database.default-schema=crm
                """);
        assertThatThrownBy(this::tables)
                .isInstanceOf(SeveralQuarkusUnitsException.class)
                .hasMessageContaining("  users\n  <default>");
        project.withUnit("users");
        assertThat(tables()).isEqualTo("crm.otherthing");
        project.withUnit("<default>");
        assertThat(tables()).isEqualTo("public.firstthing");
    }

    @Test
    void packagesMayNameTheirUnit() {
        project.withFile("application.properties", "quarkus.hibernate-orm.\"users\".datasource=users")
                .withSource(
                        "@io.quarkus.hibernate.orm.PersistenceUnit(\"users\") package com.acme.users; /* class package-info */");
        assertThat(tables()).isEqualTo("public.otherthing");
    }

    @Test
    void jarsWithBeansCount() {
        Path jar = project.withCompiledJar(
                "beans.jar",
                "package com.acme.more; @jakarta.persistence.Entity public class FromJar { @jakarta.persistence.Id Long id; }",
                "META-INF/beans.xml");
        assertThat(jar).exists();
        assertThat(tables()).isEqualTo("public.firstthing public.fromjar public.otherthing");
    }

    @Test
    void persistenceXmlTakesTheirPlaceUnlessIgnored() {
        project.withFile(
                        "META-INF/persistence.xml",
                        ConfigurationTest.persistence(ConfigurationTest.unit(
                                "main", "<class>com.acme.users.OtherThing</class><exclude-unlisted-classes/>")))
                .withFile("application.properties", "");
        assertThat(tables()).isEqualTo("public.otherthing");
        project.withFile("application.properties", ORM + "persistence-xml.ignore=true");
        assertThat(tables()).isEqualTo("public.firstthing public.otherthing");
    }

    private String tables() {
        return String.join(
                " ",
                project.warmModel().entities().keySet().stream()
                        .map(table -> table.schema() + "." + table.name())
                        .toList());
    }

    private List<String> statements() {
        return project.warmModel().statements();
    }
}

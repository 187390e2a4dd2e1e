package io.github.jpamigrate.autogen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.autogen.model.framework.ConfigurationFileException;
import io.github.jpamigrate.autogen.model.framework.NamingStrategyBeanException;
import io.github.jpamigrate.autogen.model.framework.OwnFactoryException;
import io.github.jpamigrate.autogen.model.framework.SeveralApplicationsException;
import io.github.jpamigrate.autogen.model.framework.UnresolvedPlaceholderException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Spring Boot application's files and annotations say; its annotations are stood for by ones of the same name. */
class SpringBootTest {
    private static final String SCHEMA = "spring.jpa.properties.hibernate.default_schema=";
    private static final String AS_WRITTEN = "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl";

    @TempDir
    private Path folder;

    private TestProject project;

    /** What all tests begin with, compiled once. */
    @TempDir
    private static Path shared;

    @BeforeAll
    static void compile() {
        new TestProject(shared)
                .withSource(
                        "package org.springframework.boot.autoconfigure; public @interface SpringBootApplication {}")
                .withSource("package org.springframework.boot.autoconfigure.domain; public @interface EntityScan {"
                        + " String[] value() default {}; Class<?>[] basePackageClasses() default {}; }")
                .withSource("package org.springframework.context.annotation; public @interface Bean {}")
                .withSource("package org.springframework.stereotype; public @interface Component {}")
                .withSource(
                        "package org.springframework.orm.jpa; public class LocalContainerEntityManagerFactoryBean {}")
                .withSource(entity("com.acme.shop", "FirstThing"))
                .withSource(entity("com.acme.other", "OtherThing"));
    }

    @BeforeEach
    void project() {
        project = new TestProject(folder)
                .withClassesOf(shared.resolve("classes"))
                .withLibraries(TestClassPath.with(
                        TestClassPath.libraries(TestClassPath.COMPILED_AGAINST), TestClassPath.jars("spring-boot")));
    }

    @Test
    void entitiesAreLookedForBesideTheApplication() {
        application("@org.springframework.boot.autoconfigure.SpringBootApplication");
        assertThat(tables()).isEqualTo("first_thing");
    }

    @Test
    void entityScanNamesPackagesAndClasses() {
        application("""
                @org.springframework.boot.autoconfigure.SpringBootApplication
                @org.springframework.boot.autoconfigure.domain.EntityScan(
                    value = "${scan}", basePackageClasses = com.acme.shop.FirstThing.class)""");
        project.withFile("application.properties", "scan=com.acme.other");
        assertThat(tables()).isEqualTo("first_thing other_thing");
    }

    @Test
    void entityScanWithoutPackagesMeansItsOwn() {
        application("@org.springframework.boot.autoconfigure.SpringBootApplication")
                .withSource(
                        "package com.acme.other; @org.springframework.boot.autoconfigure.domain.EntityScan class Scan {}");
        assertThat(tables()).isEqualTo("other_thing");
    }

    @Test
    void annotationOfTheCompanyStandsForThatOfSpringBoot() {
        project.withSource(
                        "package com.acme.boot; @org.springframework.boot.autoconfigure.SpringBootApplication public @interface Ours {}")
                .withSource("package com.acme.shop; @com.acme.boot.Ours class Application {}");
        assertThat(tables()).isEqualTo("first_thing");
    }

    @Test
    void jarsCountThatHaveThePackage() {
        application("@org.springframework.boot.autoconfigure.SpringBootApplication");
        project.withCompiledJar("more.jar", entity("com.acme.shop.more", "FromJar"));
        project.withCompiledJar("unrelated.jar", entity("com.acme.unrelated", "Unrelated"));
        assertThat(tables()).isEqualTo("first_thing from_jar");
    }

    @Test
    void libraryHasNoApplicationAndAllItsEntitiesCount() {
        assertThat(tables()).isEqualTo("first_thing other_thing");
    }

    @Test
    void severalApplicationsAreNamed() {
        application("@org.springframework.boot.autoconfigure.SpringBootApplication")
                .withSource(
                        "package com.acme.other; @org.springframework.boot.autoconfigure.SpringBootApplication class Batch {}");
        assertThatThrownBy(this::tables)
                .isInstanceOf(SeveralApplicationsException.class)
                .hasMessageContaining("  com.acme.other.Batch  (looks in com.acme.other)")
                .hasMessageContaining("-Dmigrate.packages=com.acme.other");
        assertThat(project.warmModel("com.acme.shop").entities()).hasSize(1);
    }

    @Test
    void persistenceXmlIsReadOnlyWhenItIsAskedFor() {
        application("@org.springframework.boot.autoconfigure.SpringBootApplication")
                .withFile("META-INF/persistence.xml", ConfigurationTest.persistence(ConfigurationTest.unit("all", "")));
        assertThat(tables()).isEqualTo("first_thing");
        project.withUnit("all");
        assertThat(tables()).isEqualTo("first_thing other_thing");
    }

    @Test
    void mappingFileIsReadAsSpringDoes() {
        application("@org.springframework.boot.autoconfigure.SpringBootApplication")
                .withFile("META-INF/orm.xml", renamed("by_default"));
        assertThat(tables()).isEqualTo("by_default");
        project.withFile("named.xml", renamed("by_name"))
                .withFile("application.properties", "spring.jpa.mapping-resources=named.xml");
        assertThat(tables()).isEqualTo("by_name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.jpa.hibernate.naming.physical-strategy",
                "spring.jpa.hibernate.naming.physicalStrategy",
                "SPRING.JPA.HIBERNATE.NAMING.PHYSICAL_STRATEGY",
                "spring.jpa.properties.hibernate.physical_naming_strategy",
                "spring.jpa.properties[hibernate.physical_naming_strategy]"
            })
    void namingIsConfiguredUnderAnySpelling(String name) {
        project.withFile("application.properties", name + "=" + AS_WRITTEN);
        assertThat(tables()).isEqualTo("firstthing otherthing");
    }

    @Test
    void propertiesGoAboveYamlAndTheFolderConfigAboveTheRoot() {
        project.withFile("application.yml", "spring.jpa.properties: {hibernate: {default_schema: yml}}");
        assertThat(schema()).isEqualTo("yml");
        project.withFile("application.properties", SCHEMA + "properties");
        assertThat(schema()).isEqualTo("properties");
        project.withFile("config/application.yaml", "spring.jpa.properties.hibernate.default_schema: config");
        assertThat(schema()).isEqualTo("config");
        project.withFile("application-default.yaml", "spring.jpa.properties.hibernate.default_schema: fallback");
        assertThat(schema()).isEqualTo("fallback");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "; local",
                "live; live",
                "live,local; local",
                "local,live; live",
                "eu; region",
                "test; negated",
                "a,b; both"
            })
    void profilesChooseDocumentsAndFiles(String profiles, String schema) {
        project.withFile("application.yml", """
                spring.profiles.active: local
                spring.profiles.group:
                  eu: [region]
                spring.jpa.properties.hibernate.default_schema: none
                ---
                spring.config.activate.on-profile: "!local & !live & !eu & !(a | b)"
                spring.jpa.properties.hibernate.default_schema: negated
                ---
                spring.config.activate.on-profile: a & b
                spring.jpa.properties.hibernate.default_schema: both
                ---
                spring.config.activate.on-cloud-platform: kubernetes
                spring.jpa.properties.hibernate.default_schema: cloud
                """)
                .withFile("application-local.properties", SCHEMA + "local")
                .withFile("application-live.properties", SCHEMA + "live")
                .withFile("application-region.properties", SCHEMA + "region");
        if (profiles != null) {
            project.withProfiles(profiles.split(","));
        }
        assertThat(schema()).isEqualTo(schema);
    }

    @Test
    void documentsOfOnePropertiesFile() {
        project.withFile(
                "application.properties",
                SCHEMA + "first\n#---\nspring.config.activate.on-profile=live\n" + SCHEMA + "live\n");
        assertThat(schema()).isEqualTo("first");
        project.withProfiles("live");
        assertThat(schema()).isEqualTo("live");
    }

    @Test
    void includedProfilesAreWeakerThanActiveOnes() {
        project.withFile("application.properties", "spring.profiles.include=common\nspring.profiles.active=own")
                .withFile("application-common.properties", SCHEMA + "common\nx=1")
                .withFile("application-own.properties", "y=1");
        assertThat(schema()).isEqualTo("common");
        project.withFile("application-own.properties", SCHEMA + "own");
        assertThat(schema()).isEqualTo("own");
    }

    @Test
    void placeholdersAreReplaced() {
        project.withFile("application.properties", SCHEMA + "${db.schema:${DB_SCHEMA:fallback}}_${suffix}\nsuffix=x");
        assertThat(schema()).isEqualTo("fallback_x");
        project.withVariable("DB_SCHEMA", "outside");
        assertThat(schema()).isEqualTo("outside_x");
        project.withVariable("db.schema", "named");
        assertThat(schema()).isEqualTo("named_x");
    }

    @Test
    void placeholderWithoutAValueIsAnErrorOnlyWhereTablesDependOnIt() {
        project.withFile(
                "application.properties",
                "spring.datasource.password=${SECRET}\n"
                        + "spring.jpa.properties.hibernate.connection.password=${SECRET}\n");
        assertThat(tables()).isEqualTo("first_thing other_thing");
        project.withFile("application.properties", SCHEMA + "${DB_SCHEMA}");
        assertThatThrownBy(this::tables)
                .isInstanceOf(UnresolvedPlaceholderException.class)
                .hasMessageContaining("spring.jpa.properties.hibernate.default_schema in application.properties")
                .hasMessageContaining("-DDB_SCHEMA=<value>");
    }

    @Test
    void circleOfPlaceholdersHasNoValue() {
        project.withFile("application.properties", SCHEMA + "${one}\none=${two}\ntwo=${one}");
        assertThatThrownBy(this::tables).isInstanceOf(UnresolvedPlaceholderException.class);
    }

    @Test
    void damagedFileIsNamed() {
        project.withFile("application.yml", "spring: [");
        assertThatThrownBy(this::tables)
                .isInstanceOf(ConfigurationFileException.class)
                .hasMessageStartingWith("Cannot read application.yml");
    }

    @Test
    void namingStrategyBeanOfAClassOfItsOwn() {
        project.withSource(strategy("")).withSource("""
                package com.acme.shop;
                class Names { @org.springframework.context.annotation.Bean Loud names() { return new Loud(); } }""");
        assertThat(tables()).isEqualTo("first_thing_x other_thing_x");
    }

    @Test
    void namingStrategyComponent() {
        project.withSource(strategy("@org.springframework.stereotype.Component"));
        assertThat(tables()).isEqualTo("first_thing_x other_thing_x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.hibernate.boot.model.naming.PhysicalNamingStrategy",
                "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"
            })
    void namingStrategyThatOnlyTheApplicationCanMake(String type) {
        project.withSource("""
                package com.acme.shop;
                class Names {
                    @org.springframework.context.annotation.Bean
                    %s names() {
                        return new org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy() {
                            @Override public String toString() {
                                return "ours";
                            }
                        };
                    }
                }""".formatted(type));
        assertThatThrownBy(this::tables)
                .isInstanceOf(NamingStrategyBeanException.class)
                .hasMessageStartingWith("com.acme.shop.Names.names() makes the physical naming strategy");
        project.withFile("application.properties", "spring.jpa.hibernate.naming.physical-strategy=" + AS_WRITTEN);
        assertThat(tables()).isEqualTo("firstthing otherthing");
    }

    @Test
    void ownFactoryIsRefusedUntilTheBuildSaysWhatItSets() {
        project.withSource("""
                package com.acme.shop;
                class Factory {
                    @org.springframework.context.annotation.Bean
                    org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean factory() { return null; }
                }""");
        assertThatThrownBy(this::tables)
                .isInstanceOf(OwnFactoryException.class)
                .hasMessageStartingWith("com.acme.shop.Factory.factory() makes an entity manager factory");
        project.withSetting("hibernate.physical_naming_strategy", AS_WRITTEN);
        assertThat(tables()).isEqualTo("firstthing otherthing");
    }

    private TestProject application(String annotations) {
        return project.withSource("package com.acme.shop; " + annotations + " class Application {}");
    }

    private static String entity(String inPackage, String name) {
        return "package " + inPackage + "; @jakarta.persistence.Entity public class " + name
                + " { @jakarta.persistence.Id Long id; }";
    }

    private static String strategy(String annotation) {
        return """
                package com.acme.shop;
                import org.hibernate.boot.model.naming.*;
                import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
                %s
                public class Loud extends CamelCaseToUnderscoresNamingStrategy {
                    @Override public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
                        return Identifier.toIdentifier(super.toPhysicalTableName(name, environment).getText() + "_x");
                    }
                }""".formatted(annotation);
    }

    private static String renamed(String table) {
        return """
                <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
                  <entity class="com.acme.shop.FirstThing"><table name="%s"/></entity>
                </entity-mappings>""".formatted(table);
    }

    private String tables() {
        return String.join(
                " ",
                project.warmModel().entities().keySet().stream()
                        .map(table -> table.name())
                        .toList());
    }

    private String schema() {
        return project.warmModel().entities().firstKey().schema();
    }
}

package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The loop on each release of Hibernate. The oldest and the newest are tried in every build; all of them with
 * {@code -P hibernate-versions}.
 */
class HibernateVersionsIT {

    private static final String NAMING = "org.hibernate.boot.model.naming.";
    private static final String SNAKE_CASE = NAMING + "PhysicalNamingStrategySnakeCaseImpl";
    /** What it is called in 6. */
    private static final String CAMEL_CASE = NAMING + "CamelCaseToUnderscoresNamingStrategy";

    static Stream<String> ofShop() {
        return Stream.of(System.getProperty("it.hibernate.shop").split(","));
    }

    static Stream<String> ofKeycloak() {
        return Stream.of(System.getProperty("it.hibernate.keycloak").split(","));
    }

    @ParameterizedTest
    @MethodSource("ofShop")
    void shop(String version) throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "shop-on-hibernate-" + version)
                .withoutRevisions()
                .always("-Dhibernate.version=" + version);
        if (version.startsWith("6.")) {
            shop.edit(shop.folder().resolve("src/main/resources/META-INF/persistence.xml"), SNAKE_CASE, CAMEL_CASE);
        }
        if (version.startsWith("8.")) {
            withoutComments(shop);
        }
        thereAndBack(shop, version.startsWith("6.") ? CAMEL_CASE : SNAKE_CASE, "");
    }

    @ParameterizedTest
    @MethodSource("ofKeycloak")
    void keycloak(String version) throws Exception {
        SampleProject keycloak = SampleProject.copyOf("keycloak", "keycloak-on-hibernate-" + version)
                .always("-Dhibernate.version=" + version);
        thereAndBack(keycloak, "-", "keycloak-model-jpa");
    }

    /** The annotation is not in 8 any more. */
    private static void withoutComments(SampleProject shop) {
        for (String type : List.of("AuditEntry", "Party", "Product")) {
            String text = Folders.read(shop.source(type));
            Folders.write(
                    shop.source(type),
                    text.replace("import org.hibernate.annotations.Comment;", "")
                            .replaceAll("@Comment\\(\"[^\"]*\"\\)", ""));
        }
    }

    private static void thereAndBack(SampleProject project, String namingStrategy, String entities) throws Exception {
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase();
                TestDatabase byHibernate = TestServer.ofVersion(18).newDatabase()) {
            database.of(project);
            List<String> empty = database.objects();
            project.maven("migrate:revision", "-Dmessage=create all").succeeds();
            assertThat(project.upgradeScripts()).hasSize(1);
            project.maven("migrate:upgrade").succeeds();
            project.maven("migrate:check").succeeds().says("Nothing to do");
            List<String> objects = new ArrayList<>(database.objects());
            new HibernateSchema(project).createIn(byHibernate, namingStrategy, entities);
            assertThat(Catalog.difference(byHibernate.objects(), objects)).isEmpty();
            project.maven("migrate:downgrade", "-Dto=base").succeeds();
            assertThat(Catalog.difference(empty, database.objects())).isEmpty();
        }
    }
}

package io.github.jpamigrate.autogen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Where entities and settings come from. */
@Isolated("catches what the process prints")
class ConfigurationTest {
    private static final String SNAKE_CASE = "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy";
    private static final String AS_WRITTEN = "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl";
    private static final String PHYSICAL = "hibernate.physical_naming_strategy";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void project() {
        project = new TestProject(folder);
    }

    @Test
    void scanningFindsAllClasses() {
        project.withClasses("unit/First", "unit/Second");
        assertThat(tables()).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void packagesNarrowTheScan() {
        project.withClasses("unit/First", "broken/Sound");
        assertThat(names(project.model("io.github.jpamigrate.autogen.model.entities.unit")))
                .containsExactly("first");
        assertThat(names(project.model("io.github.jpamigrate.autogen.model.entities")))
                .containsExactlyInAnyOrder("first", "sound");
    }

    @Test
    void unitOwnsWhatStandsBesideIt() {
        project.withClasses("unit/First", "unit/Second")
                .withFile("META-INF/persistence.xml", persistence(unit("main", "")));
        assertThat(tables()).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void unitMayExcludeWhatItDoesNotList() {
        String content = "<class>" + TestProject.named("unit/Second") + "</class><exclude-unlisted-classes/>";
        project.withClasses("unit/First", "unit/Second")
                .withFile("META-INF/persistence.xml", persistence(unit("main", content)));
        assertThat(tables()).containsExactly("second");
    }

    @Test
    void unitIsChosenByName() {
        String second = "<class>" + TestProject.named("unit/Second")
                + "</class><exclude-unlisted-classes>true</exclude-unlisted-classes>";
        project.withClasses("unit/First", "unit/Second")
                .withFile("META-INF/persistence.xml", persistence(unit("all", ""), unit("second", second)))
                .withUnit("second");
        assertThat(tables()).containsExactly("second");
    }

    @Test
    void unitNamesJars() {
        project.withClasses("unit/First")
                .withFile("META-INF/persistence.xml", persistence(unit("main", "<jar-file>lib/more.jar</jar-file>")))
                .withJar("more.jar", "unit/Second");
        assertThat(tables()).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void unitNamesMappingFiles() {
        project.withClasses("unit/Plain")
                .withFile(
                        "META-INF/persistence.xml", persistence(unit("main", "<mapping-file>more.xml</mapping-file>")))
                .withFile("more.xml", """
                        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
                          <entity class="%s" access="FIELD"><table name="from_xml"/>
                            <attributes><id name="id"/></attributes></entity>
                        </entity-mappings>""".formatted(TestProject.named("unit/Plain")));
        assertThat(tables()).containsExactly("from_xml");
    }

    @Test
    void hibernateConfigurationListsClassesAndSettings() {
        project.withClasses("unit/First", "unit/Second")
                .withFile("hibernate.cfg.xml", """
                <!DOCTYPE hibernate-configuration PUBLIC "-//Hibernate/Hibernate Configuration DTD 3.0//EN"
                    "http://www.hibernate.org/dtd/hibernate-configuration-3.0.dtd">
                <hibernate-configuration><session-factory>
                  <property name="connection.url">jdbc:postgresql://nowhere.invalid/db</property>
                  <property name="physical_naming_strategy">%s</property>
                  <mapping class="%s"/>
                </session-factory></hibernate-configuration>""".formatted(SNAKE_CASE, TestProject.named("unit/First")));
        assertThat(tables()).containsExactly("first");
        assertThat(columns()).contains("given_name");
    }

    @Test
    void settingsOfEachSourceCount() {
        project.withClasses("unit/First");
        assertThat(columns()).contains("givenname");
        project.withFile("hibernate.properties", PHYSICAL + "=" + SNAKE_CASE);
        assertThat(columns()).contains("given_name");
        project.withFile("META-INF/persistence.xml", persistence(unit("main", property(PHYSICAL, AS_WRITTEN))));
        assertThat(columns()).contains("givenname");
        project.withSetting(PHYSICAL, SNAKE_CASE);
        assertThat(columns()).contains("given_name");
    }

    @Test
    void springBootsNamingAppliesWhereItIsPresentAndIsOnlyADefault() {
        project.withClasses("unit/First")
                .withLibraries(TestClassPath.with(
                        TestClassPath.libraries(TestClassPath.COMPILED_AGAINST), TestClassPath.jars("spring-boot")));
        assertThat(columns()).contains("given_name");
        project.withSetting(PHYSICAL, AS_WRITTEN);
        assertThat(columns()).contains("givenname");
    }

    @Test
    void settingsThatConnectCacheOrWriteAreLeftOut() {
        project.withClasses("unit/First")
                .withFile("import.sql", "insert into first values (1);")
                .withFile("load.sql", "insert into first values (2);")
                .withFile(
                        "META-INF/persistence.xml",
                        persistence(unit(
                                "main",
                                property("jakarta.persistence.jdbc.url", "jdbc:postgresql://nowhere.invalid/db")
                                        + property("hibernate.connection.datasource", "java:/comp/env/jdbc/ds")
                                        + property("hibernate.hbm2ddl.auto", "create-drop")
                                        + property("hibernate.hbm2ddl.import_files", "load.sql")
                                        + property("jakarta.persistence.sql-load-script-source", "load.sql")
                                        + property("jakarta.persistence.schema-generation.scripts.action", "drop")
                                        + property("hibernate.cache.region.factory_class", "com.acme.Cache")
                                        + property("hibernate.cache.use_second_level_cache", "true")
                                        + property("hibernate.transaction.jta.platform", "com.acme.Platform")
                                        + property("hibernate.multi_tenant_connection_provider", "com.acme.Tenants")
                                        + property("hibernate.format_sql", "true"))));
        assertThat(project.model().statements())
                .containsExactly("create table First (id bigint not null, givenName varchar(255), primary key (id))");
    }

    @Test
    void defaultSchemaOfTheModelIsCreatedAndNamed() {
        project.withClasses("unit/First").withSetting("hibernate.default_schema", "crm");
        Model model = project.model();
        assertThat(model.statements()).startsWith("create schema if not exists \"crm\"");
        assertThat(model.entities()).containsOnlyKeys(new QualifiedName("crm", "first"));
    }

    @Test
    void callersDefaultSchemaIsNotCreated() {
        project.withClasses("unit/First").withSetting("hibernate.default_schema", "public");
        Model model = project.model();
        assertThat(model.statements()).allMatch(sql -> sql.startsWith("create table"));
        assertThat(model.entities()).containsOnlyKeys(new QualifiedName("public", "first"));
    }

    @Test
    void nothingIsPrinted() {
        project.withClasses("unit/First");
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(printed)) {
            System.setOut(captured);
            System.setErr(captured);
            project.model();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString()).isEmpty();
    }

    static String persistence(String... units) {
        return "<persistence xmlns=\"https://jakarta.ee/xml/ns/persistence\" version=\"3.0\">" + String.join("", units)
                + "</persistence>";
    }

    static String unit(String name, String content) {
        return "<persistence-unit name=\"" + name + "\">" + content + "</persistence-unit>";
    }

    private static String property(String name, String value) {
        return "<properties><property name=\"" + name + "\" value=\"" + value + "\"/></properties>";
    }

    private Set<String> tables() {
        return names(project.model());
    }

    private Set<String> columns() {
        return project.model().attributes().keySet().stream()
                .map(ColumnName::column)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Model model) {
        return model.entities().keySet().stream().map(QualifiedName::name).collect(Collectors.toSet());
    }
}

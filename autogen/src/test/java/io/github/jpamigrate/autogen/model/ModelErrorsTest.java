package io.github.jpamigrate.autogen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.autogen.model.scan.MissingJarFileException;
import io.github.jpamigrate.autogen.model.scan.SeveralPersistenceUnitsException;
import io.github.jpamigrate.autogen.model.scan.UnknownPersistenceUnitException;
import io.github.jpamigrate.autogen.model.scan.UnreadableSourceException;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelErrorsTest {
    @TempDir
    private Path folder;

    @Test
    void noEntityNamesWhatWasSearched() {
        TestProject project = new TestProject(folder).withClasses("rich/Availability");
        Path jar = project.withJar("types.jar", "rich/Percentage");
        assertThatThrownBy(() -> project.scanning(jar).model())
                .isInstanceOf(NoEntitiesException.class)
                .hasMessage("""
                        No entity was found. Looked for classes with @jakarta.persistence.Entity in:
                          %s
                          %s
                        Compile first (mvn compile), or name the dependency that holds the entities:\
                         -Dmigrate.dependenciesToScan=<groupId>:<artifactId>""", project.classes(), jar);
    }

    @Test
    void noEntityInThePackagesNamesThem() {
        TestProject project = new TestProject(folder).withClasses("unit/First");
        assertThatThrownBy(() -> project.model("com.acme", "org.acme"))
                .isInstanceOf(NoEntitiesException.class)
                .hasMessageContaining("only in the packages com.acme, org.acme and below.")
                .hasMessageContaining("widen migrate.packages");
    }

    @Test
    void embeddablesAloneAreNoModel() {
        TestProject project = new TestProject(folder).withClasses("rich/Address");
        assertThatThrownBy(project::model).isInstanceOf(NoEntitiesException.class);
    }

    @Test
    void unloadableClassNamesItsJarAndWhatIsMissing() {
        TestProject project = new TestProject(folder);
        Path jar = project.withJar("broken.jar", "broken/Holder", "broken/NotMapped", "broken/Sound");
        assertThatThrownBy(() -> project.scanning(jar).model())
                .isInstanceOf(UnloadableClassException.class)
                .hasMessageContaining("The mapped class %s, found in %s, cannot be loaded: it needs %s,"
                        .formatted(TestProject.named("broken/Holder"), jar, TestProject.named("broken/Gone")));
    }

    @Test
    void classesThatAreNotMappedAreNotLoaded() {
        TestProject project = new TestProject(folder);
        Path jar = project.withJar("broken.jar", "broken/NotMapped", "broken/Sound");
        assertThat(project.scanning(jar).model().entities()).containsOnlyKeys(new QualifiedName("public", "sound"));
    }

    @Test
    void listedClassThatIsNowhere() {
        TestProject project = new TestProject(folder)
                .withFile("META-INF/persistence.xml", persistence(unit("main", "<class>com.acme.Lost</class>")));
        assertThatThrownBy(project::model)
                .isInstanceOf(UnloadableClassException.class)
                .hasMessageContaining("com.acme.Lost, found in " + project.classes())
                .hasMessageContaining("there is no such class on the project's runtime class path.");
    }

    @Test
    void classPathWithoutHibernate() {
        TestProject project = new TestProject(folder).withClasses("unit/First").withLibraries(List.of());
        assertThatThrownBy(project::model)
                .isInstanceOf(HibernateMissingException.class)
                .hasMessageContaining("org.hibernate.orm:hibernate-core");
    }

    @Test
    void oldHibernateNamesItsVersion() {
        TestProject project =
                new TestProject(folder).withClasses("unit/First").withLibraries(TestClassPath.libraries("6.2"));
        assertThatThrownBy(project::model)
                .isInstanceOf(HibernateTooOldException.class)
                .hasMessageStartingWith("The project uses Hibernate 6.2.0.Final;");
    }

    @Test
    void severalUnitsAreListed() {
        TestProject project = new TestProject(folder)
                .withClasses("unit/First")
                .withFile("META-INF/persistence.xml", persistence(unit("orders", ""), unit("archive", "")));
        assertThatThrownBy(project::model)
                .isInstanceOf(SeveralPersistenceUnitsException.class)
                .hasMessage("""
                        The project has 2 persistence units, and a revision compares one of them:
                          orders  (META-INF/persistence.xml in %1$s)
                          archive  (META-INF/persistence.xml in %1$s)
                        Choose one: -Dmigrate.persistenceUnit=orders""", project.classes());
    }

    @Test
    void unknownUnitListsTheKnown() {
        TestProject project = new TestProject(folder)
                .withClasses("unit/First")
                .withFile("META-INF/persistence.xml", persistence(unit("orders", "")))
                .withUnit("order");
        assertThatThrownBy(project::model)
                .isInstanceOf(UnknownPersistenceUnitException.class)
                .hasMessageContaining("no persistence unit 'order'")
                .hasMessageContaining("  orders  (META-INF/persistence.xml in " + project.classes() + ")");
    }

    @Test
    void unknownJarFile() {
        TestProject project = new TestProject(folder)
                .withFile("META-INF/persistence.xml", persistence(unit("main", "<jar-file>lib/lost.jar</jar-file>")));
        assertThatThrownBy(project::model)
                .isInstanceOf(MissingJarFileException.class)
                .hasMessageContaining("names the jar-file 'lib/lost.jar'");
    }

    @Test
    void damagedConfigurationNamesTheFile() {
        TestProject project = new TestProject(folder).withFile("META-INF/persistence.xml", "<persistence>");
        assertThatThrownBy(project::model)
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageStartingWith("Cannot read META-INF/persistence.xml in " + project.classes() + ": ");
    }

    @Test
    void contradictionIsHibernatesOwnError() {
        TestProject project = new TestProject(folder).withClasses("clash/Clash");
        assertThatThrownBy(project::model)
                .isInstanceOf(MappingFailedException.class)
                .hasMessageStartingWith("Hibernate 7.1.14.Final cannot read the entities:\n  ")
                .hasMessageContaining("Column 'label' is duplicated in mapping for entity");
    }

    @Test
    void dialectOfAnotherDatabase() {
        TestProject project = new TestProject(folder)
                .withClasses("unit/First")
                .withSetting("hibernate.dialect", "org.hibernate.dialect.H2Dialect");
        assertThatThrownBy(project::model)
                .isInstanceOf(WrongDialectException.class)
                .hasMessageContaining("org.hibernate.dialect.H2Dialect, which is not one of PostgreSQL");
    }

    @Test
    void contextClassLoaderIsRestoredAfterAFailure() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        TestProject project = new TestProject(folder).withClasses("clash/Clash");
        assertThatThrownBy(project::model).isInstanceOf(MappingFailedException.class);
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    private static String persistence(String... units) {
        return ConfigurationTest.persistence(units);
    }

    private static String unit(String name, String content) {
        return ConfigurationTest.unit(name, content);
    }
}

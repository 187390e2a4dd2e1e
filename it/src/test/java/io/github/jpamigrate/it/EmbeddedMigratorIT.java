package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.engine.Migrator;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The engine inside an application. */
class EmbeddedMigratorIT {

    @Test
    void needsTheEngineAndTheDriverAlone() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "embedded-migrator");
        try (TestDatabase database = TestServer.ofVersion(15).newDatabase()) {
            Path output = Folders.newFile(shop.folder(), "application", ".log");
            Process application = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            String.join(
                                    File.pathSeparator,
                                    shop.folder().resolve("src/main/resources").toString(),
                                    HibernateSchema.placeOf(Migrator.class),
                                    HibernateSchema.placeOf(org.postgresql.Driver.class),
                                    onlyTheApplication(shop)),
                            EmbeddedMigrator.class.getName(),
                            database.databaseUrl())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(application.waitFor())
                    .as("the application, which said:%n%s", Folders.read(output))
                    .isZero();
            assertThat(Folders.read(output)).contains("2 revisions to apply").doesNotContain(database.password());
            assertThat(database.query("SELECT count(*) FROM migrate_revision")).containsExactly("2");
            assertThat(database.counts()).containsEntry("tables", 18L);
        }
    }

    /** Its class, and nothing else of these tests. */
    private static String onlyTheApplication(SampleProject shop) {
        Path classes = shop.folder().resolve("target/application");
        String name = EmbeddedMigrator.class.getName().replace('.', '/') + ".class";
        Folders.copyFile(
                Path.of(HibernateSchema.placeOf(EmbeddedMigrator.class)).resolve(name), classes.resolve(name));
        return classes.toString();
    }
}

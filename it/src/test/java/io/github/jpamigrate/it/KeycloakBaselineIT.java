package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A real schema that another tool made: Keycloak's, by its own change logs. */
class KeycloakBaselineIT {

    private static final String ADOPTED = "-Dkeycloak.version=26.4.7";
    private static final String NEXT = "-Dkeycloak.version=26.5.0";

    @Test
    void isAdoptedAndGoesOn() throws Exception {
        SampleProject keycloak = SampleProject.copyOf("keycloak", "keycloak-adopted");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase();
                TestDatabase fresh = TestServer.ofVersion(18).newDatabase()) {
            byLiquibase(database, "26.4.7");
            List<String> byLiquibase = database.objects();
            database.of(keycloak);
            keycloak.maven("migrate:revision", ADOPTED, "-Dmessage=create the tables")
                    .fails()
                    .says("mvn migrate:baseline");

            Build baseline = keycloak.maven("migrate:baseline", ADOPTED).succeeds();
            print("Adopting Keycloak 26.4.7 as its change logs make it took "
                    + baseline.time().toMillis() + " ms");
            assertThat(Catalog.difference(byLiquibase, database.objects())).isEmpty();
            keycloak.maven("migrate:check", ADOPTED).succeeds().says("Nothing to do");
            keycloak.maven("migrate:verify", ADOPTED).succeeds().says("1 revision can be rolled back");
            System.out.println(baseline.output());

            keycloak.maven("migrate:revision", NEXT, "-Dmessage=keycloak 26.5.0")
                    .succeeds();
            System.out.println(Folders.read(keycloak.upgradeScripts().get(1)));
            keycloak.approveNewest();
            keycloak.maven("migrate:upgrade", NEXT).succeeds();
            keycloak.maven("migrate:check", NEXT).succeeds();
            keycloak.maven("migrate:verify", NEXT).succeeds().says("2 revisions can be rolled back");
            keycloak.maven("migrate:downgrade", NEXT, "-Dto=-1").succeeds();
            assertThat(Catalog.difference(byLiquibase, database.objects())).isEmpty();

            keycloak.maven("migrate:upgrade", "-Dmigrate.url=" + fresh.url(), "-Dmigrate.user=" + fresh.user());
        }
    }

    /** In a process of its own, as Keycloak does it. */
    private static void byLiquibase(TestDatabase database, String version) throws IOException, InterruptedException {
        SampleProject liquibase = SampleProject.copyOf("keycloak-liquibase", "keycloak-liquibase-" + version);
        liquibase
                .maven(
                        "-q",
                        "compile",
                        "dependency:build-classpath",
                        "-Dmdep.outputFile=target/class-path",
                        "-Dkeycloak.version=" + version)
                .succeeds();
        Path target = liquibase.folder().resolve("target");
        Path output = Folders.newFile(target, "liquibase", ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        target.resolve("classes")
                                + File.pathSeparator
                                + Folders.read(target.resolve("class-path")).strip(),
                        "Run",
                        database.url(),
                        database.user(),
                        database.password())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor())
                .as("Liquibase, which said:%n%s", Folders.read(output))
                .isZero();
    }

    /** Wanted in the build's own output. */
    private static void print(String line) {
        System.out.println(line);
    }
}

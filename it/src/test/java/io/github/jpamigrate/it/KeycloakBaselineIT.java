package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A real schema that another tool made: Keycloak's, by its own change logs. */
class KeycloakBaselineIT {

    private static final String ADOPTED = "-Dkeycloak.version=26.4.7";
    private static final String NEXT = "-Dkeycloak.version=26.5.0";

    private static final String OTHER_TOOL = "(?s).*databasechangelog.*";

    @Test
    void isAdoptedAndGoesOn() throws Exception {
        SampleProject keycloak = SampleProject.copyOf("keycloak", "keycloak-adopted");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase();
                TestDatabase fresh = TestServer.ofVersion(18).newDatabase();
                TestDatabase theirs = TestServer.ofVersion(18).newDatabase()) {
            byLiquibase(database, "26.4.7");
            List<String> before = database.objects();
            database.of(keycloak);
            keycloak.maven("migrate:revision", ADOPTED, "-Dmessage=create the tables")
                    .fails()
                    .says("this database has 87 tables already, 86 of which", "mvn migrate:baseline");

            Build baseline = keycloak.maven("migrate:baseline", ADOPTED).succeeds();
            print("Adopting Keycloak 26.4.7 took %.1f s; it has %s"
                    .formatted(baseline.time().toMillis() / 1000.0, database.counts()));
            assertThat(Catalog.difference(before, database.objects())).isEmpty();
            keycloak.maven("migrate:check", ADOPTED).succeeds().says("Nothing to do");
            keycloak.maven("migrate:verify", ADOPTED).succeeds().says("1 revision can be rolled back");

            keycloak.maven("migrate:revision", NEXT, "-Dmessage=keycloak 26.5.0")
                    .succeeds()
                    .says("create table org_invitation", "add column offline_user_session.remember_me")
                    .says("drop column workflow_state.workflow_provider_id");
            assertThat(statements(keycloak))
                    .as("just what changed between the models, and the index that goes with a column")
                    .hasSize(4)
                    .contains("DROP INDEX idx_workflow_state_provider;");
            keycloak.approveNewest();
            keycloak.maven("migrate:upgrade", NEXT).succeeds();
            keycloak.maven("migrate:check", NEXT).succeeds();
            keycloak.maven("migrate:verify", NEXT).succeeds().says("2 revisions can be rolled back");

            byLiquibase(theirs, "26.5.0");
            print("What Keycloak's own change logs for 26.5.0 make otherwise:");
            Catalog.difference(ofNobodyElse(database), ofNobodyElse(theirs)).forEach(line -> print("  " + line));

            fresh.of(keycloak);
            keycloak.maven("migrate:upgrade", NEXT).succeeds();
            assertThat(Catalog.difference(ofNobodyElse(database), ofNobodyElse(fresh)))
                    .as("a new database differs from the adopted one")
                    .isEmpty();
            database.of(keycloak);
            keycloak.maven("migrate:downgrade", NEXT, "-Dto=-1").succeeds();
            assertThat(Catalog.difference(before, database.objects())).isEmpty();
        }
    }

    private static List<String> ofNobodyElse(TestDatabase database) throws SQLException {
        return database.objects().stream()
                .filter(line -> !line.matches(OTHER_TOOL))
                .toList();
    }

    private static List<String> statements(SampleProject keycloak) {
        return Folders.read(keycloak.upgradeScripts().get(1))
                .lines()
                .filter(line -> line.matches("[A-Z].*"))
                .toList();
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

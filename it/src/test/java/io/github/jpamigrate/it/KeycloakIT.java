package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real input: the entities of Keycloak, out of Maven Central. */
class KeycloakIT {

    private static final String EMPTY = "schema public comment standard public schema";

    private final List<String> times = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {18, 15})
    void thereAndBackOnAServer(int version) throws Exception {
        SampleProject keycloak = SampleProject.copyOf("keycloak", "keycloak-on-" + version);
        try (TestDatabase database = TestServer.ofVersion(version).newDatabase();
                TestDatabase byHibernate = TestServer.ofVersion(version).newDatabase()) {
            keycloak.always("-Dmigrate.url=" + database.url(), "-Dmigrate.user=" + database.user())
                    .environment("MIGRATE_PASSWORD", database.password());

            timed(keycloak.maven("migrate:revision", "-Dmessage=create the tables of keycloak"));
            assertThat(keycloak.upgradeScripts()).hasSize(1);
            assertThat(keycloak.downgradeScripts()).hasSize(1);
            timed(keycloak.maven("migrate:upgrade"));
            timed(keycloak.maven("migrate:check"));
            timed(keycloak.maven("migrate:revision", "-Dmessage=nothing should be new"));
            assertThat(keycloak.upgradeScripts()).hasSize(1);
            timed(keycloak.maven("migrate:verify"));
            print("Keycloak 26.5.0 on PostgreSQL " + version + ": " + database.counts());

            new HibernateSchema(keycloak).createIn(byHibernate, "-", "keycloak-model-jpa");
            assertThat(Catalog.difference(byHibernate.objects(), database.objects()))
                    .isEmpty();
            assertThat(database.counts()).containsEntry("tables", 87L);

            timed(keycloak.maven("migrate:downgrade", "-Dto=base"));
            assertThat(database.objects()).containsExactly(EMPTY);
            times.forEach(KeycloakIT::print);
        }
    }

    @Test
    void thereAndBackOnAnEmbeddedServer() {
        SampleProject keycloak =
                SampleProject.copyOf("keycloak", "keycloak-embedded").always("-Dmigrate.url=embedded:");
        timed(keycloak.maven("migrate:revision", "-Dmessage=create the tables of keycloak"));
        timed(keycloak.maven("migrate:upgrade"));
        timed(keycloak.maven("migrate:check"));
        timed(keycloak.maven("migrate:revision", "-Dmessage=nothing should be new"));
        assertThat(keycloak.upgradeScripts()).hasSize(1);
        timed(keycloak.maven("migrate:verify"));
        timed(keycloak.maven("migrate:downgrade", "-Dto=base"));
        print("Keycloak 26.5.0 on an embedded PostgreSQL");
        times.forEach(KeycloakIT::print);
    }

    private void timed(Build build) {
        build.succeeds();
        times.add("%6.1f s  %s".formatted(build.time().toMillis() / 1000.0, build.command()));
    }

    /** The numbers are wanted in the build's own output. */
    private static void print(String line) {
        System.out.println(line);
    }
}

package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Four releases of one real model, each a revision on top of the one before. */
class KeycloakThroughTimeIT {

    private static final String DROPS_A_COLUMN = "26.5.0";
    private static final List<String> RELEASES = List.of("26.0.0", "26.2.0", "26.4.7", "26.5.0");
    private static final String EMPTY = "schema public comment standard public schema";

    private static final Pattern TABLE = Pattern.compile("(?:CREATE|ALTER|DROP) TABLE (\\w+)");
    private static final Pattern OBJECT = Pattern.compile("[-+] (?:relation|column|constraint) public\\.(\\w+)");

    @Test
    void eachReleaseIsARevision() throws Exception {
        SampleProject keycloak = SampleProject.copyOf("keycloak", "keycloak-through-time");
        List<String> before = List.of(EMPTY);
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(keycloak);
            for (String release : RELEASES) {
                String version = "-Dkeycloak.version=" + release;
                keycloak.maven("migrate:revision", version, "-Dmessage=keycloak " + release)
                        .succeeds();
                if (release.equals(DROPS_A_COLUMN)) {
                    keycloak.maven("migrate:upgrade", version).fails().says("workflow_state.workflow_provider_id");
                    keycloak.approveNewest();
                }
                keycloak.maven("migrate:upgrade", version).succeeds();
                keycloak.maven("migrate:check", version).succeeds();

                List<String> after = byHibernate(keycloak, version);
                assertThat(Catalog.difference(after, database.objects())).isEmpty();
                if (!release.equals(RELEASES.get(0))) {
                    print(
                            "Keycloak " + release + " differs from the release before it in:",
                            Catalog.difference(before, after));
                    print("and its revision is:", statements(keycloak));
                    assertThat(tables(statements(keycloak)))
                            .as("tables the revision touches")
                            .containsExactlyInAnyOrderElementsOf(tablesOf(Catalog.difference(before, after)));
                }
                before = after;
            }
            assertThat(keycloak.upgradeScripts()).hasSize(RELEASES.size());
            keycloak.maven("migrate:verify").succeeds().says("4 revisions can be rolled back");
            keycloak.maven("migrate:downgrade", "-Dto=base").succeeds();
            assertThat(database.objects()).containsExactly(EMPTY);
        }
    }

    private static List<String> byHibernate(SampleProject keycloak, String version) throws Exception {
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            new HibernateSchema(keycloak).createIn(database, "-", "keycloak-model-jpa", version);
            return database.objects();
        }
    }

    private static List<String> statements(SampleProject keycloak) {
        List<Path> scripts = keycloak.upgradeScripts();
        return Folders.read(scripts.get(scripts.size() - 1))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("--"))
                .toList();
    }

    private static Set<String> tables(List<String> statements) {
        Set<String> tables = new TreeSet<>();
        for (String statement : statements) {
            Matcher matcher = TABLE.matcher(statement);
            if (matcher.lookingAt()) {
                tables.add(matcher.group(1));
            }
        }
        return tables;
    }

    private static Set<String> tablesOf(List<String> difference) {
        Set<String> tables = new TreeSet<>();
        for (String line : difference) {
            Matcher matcher = OBJECT.matcher(line);
            if (matcher.lookingAt()) {
                tables.add(matcher.group(1));
            }
        }
        return tables;
    }

    /** Wanted in the build's own output. */
    private static void print(String title, List<String> lines) {
        System.out.println(title);
        lines.forEach(line -> System.out.println("  " + line));
    }
}

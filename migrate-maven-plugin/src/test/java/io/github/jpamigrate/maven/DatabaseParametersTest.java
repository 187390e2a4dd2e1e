package io.github.jpamigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.ConnectionUrlException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseParametersTest {

    private static final String JDBC = "jdbc:postgresql://db.example.com:5433/shop";

    @Test
    void eachIsTakenFromTheFirstPlaceThatHasIt() {
        DatabaseParameters found =
                DatabaseParameters.of(given(JDBC, "", ""), given("", "ann", ""), given("", "bob", "secret"));

        assertThat(found.url()).contains(JDBC);
        assertThat(found.user()).contains("ann");
        assertThat(found.password()).contains("secret");
    }

    @Test
    void environmentOfMigrate() {
        DatabaseParameters found = DatabaseParameters.ofEnvironment(
                Map.of("MIGRATE_URL", JDBC, "MIGRATE_USER", "ann", "MIGRATE_PASSWORD", "secret", "DATABASE_URL", "no"));

        assertThat(found.url()).contains(JDBC);
        assertThat(found.user()).contains("ann");
        assertThat(found.password()).contains("secret");
    }

    @Test
    void databaseUrlOfAHostingService() {
        DatabaseParameters found = DatabaseParameters.of(
                DatabaseParameters.NONE,
                DatabaseParameters.ofEnvironment(
                        Map.of("DATABASE_URL", "postgres://ann:s%3Acret@db.example.com:5433/shop?sslmode=require")));

        assertThat(found.url()).contains(JDBC + "?sslmode=require");
        assertThat(found.user()).contains("ann");
        assertThat(found.password()).contains("s:cret");
    }

    @Test
    void databaseUrlForJdbc() {
        DatabaseParameters found = DatabaseParameters.of(DatabaseParameters.ofEnvironment(
                Map.of("DATABASE_URL", JDBC + "?user=ann&password=secret", "MIGRATE_URL", " ")));

        assertThat(found.url()).contains(JDBC);
        assertThat(found.user()).contains("ann");
        assertThat(found.password()).contains("secret");
    }

    @Test
    void loginInsideOfAUrlBelongsToThatUrl() {
        DatabaseParameters found = DatabaseParameters.of(
                given(JDBC, "", ""),
                DatabaseParameters.ofEnvironment(Map.of("DATABASE_URL", "postgres://ann:secret@elsewhere/other")));

        assertThat(found.url()).contains(JDBC);
        assertThat(found.user()).isEmpty();
        assertThat(found.password()).isEmpty();
    }

    @Test
    void loginInsideOfAUrlCountsMoreThanWhatIsSaidElsewhere() {
        DatabaseParameters found =
                DatabaseParameters.of(given("postgres://ann:secret@db/shop", "", ""), given("", "bob", "other"));

        assertThat(found.user()).contains("ann");
        assertThat(found.password()).contains("secret");
    }

    @Test
    void embeddedServer() {
        assertThat(given("embedded:", "", "").embedded()).isTrue();
        assertThat(given("embedded:", "", "").embeddedFolder()).isEmpty();
        assertThat(given("embedded:../postgres", "", "").embeddedFolder()).contains("../postgres");
        assertThat(given(JDBC, "", "").embedded()).isFalse();
        assertThat(DatabaseParameters.NONE.embedded()).isFalse();
    }

    @Test
    void aUrlThatIsNone() {
        assertThatThrownBy(() -> DatabaseParameters.of(given("mysql://ann:secret@db/shop", "", "")))
                .isInstanceOf(ConnectionUrlException.class)
                .hasMessageContaining("mysql")
                .hasMessageNotContaining("secret");
    }

    @Test
    void itsTextHoldsNoValue() {
        assertThat(given("postgres://ann:secret@db/shop", "ann", "secret")).hasToString("[url, user, password]");
        assertThat(DatabaseParameters.NONE).hasToString("[]");
    }

    private static DatabaseParameters given(String url, String user, String password) {
        return new DatabaseParameters(optional(url), optional(user), optional(password));
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }
}

package io.github.jpamigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConcealmentTest {

    private final Map<Object, Object> pluginContext = new HashMap<>();
    private final Properties user = properties("migrate.password", "secret", "message", "add user preferences");
    private final Properties system =
            properties("env.DATABASE_URL", "postgres://ann:secret@db/shop", "java.version", "17");

    @Test
    void hidesWhatMayHoldAPassword() {
        new Concealment(pluginContext).hide(user, system);

        assertThat(user).containsOnlyKeys("message");
        assertThat(system).containsOnlyKeys("java.version");
    }

    @Test
    void bringsEverythingBack() {
        new Concealment(pluginContext).hide(user, system);
        new Concealment(pluginContext).end();

        assertThat(user).containsEntry("migrate.password", "secret").hasSize(2);
        assertThat(system)
                .containsEntry("env.DATABASE_URL", "postgres://ann:secret@db/shop")
                .hasSize(2);
        assertThat(pluginContext).isEmpty();
    }

    @Test
    void nothingToBringBack() {
        new Concealment(pluginContext).end();

        assertThat(user).hasSize(2);
    }

    private static Properties properties(String... namesAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }
}

package io.github.jpamigrate.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Properties taken away while a goal's project is compiled: with {@code mvn -X} the resources plugin prints every property
 * there is, those with a password among them. {@code prepare} hides them and the goal itself brings them back; both see
 * the same plugin context, which Maven keeps for each project and plugin.
 */
final class Concealment {

    private static final String KEY = Concealment.class.getName();

    /** Where Maven keeps a password that was given by property, by environment, or on the command line as a whole. */
    private static final List<String> REVEALING = List.of(
            "migrate.password",
            "migrate.url",
            "migrate.from",
            "migrate.to",
            "migrate.scratch.url",
            "env.MIGRATE_PASSWORD",
            "env.MIGRATE_URL",
            "env.DATABASE_URL",
            "env.MAVEN_CMD_LINE_ARGS",
            "env.MAVEN_ARGS",
            "sun.java.command");

    private final Map<Object, Object> pluginContext;

    @SuppressWarnings("unchecked")
    Concealment(Map<?, ?> pluginContext) {
        this.pluginContext = (Map<Object, Object>) pluginContext;
    }

    void hide(Properties... sources) {
        List<Taken> taken = new ArrayList<>();
        for (Properties source : sources) {
            taken.add(take(source));
        }
        pluginContext.put(KEY, taken);
    }

    /** Everything is as it was, if anything was hidden. */
    void end() {
        if (pluginContext.remove(KEY) instanceof List<?> hidden) {
            hidden.forEach(taken -> ((Taken) taken).giveBack());
        }
    }

    private static Taken take(Properties source) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : REVEALING) {
            if (source.containsKey(name)) {
                values.put(name, (String) source.remove(name));
            }
        }
        return new Taken(source, values);
    }

    private record Taken(Properties source, Map<String, String> values) {

        void giveBack() {
            source.putAll(values);
        }
    }
}

package io.github.jpamigrate.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What {@code prepare} leaves for the goal that compiles first. Both see the same plugin context, which Maven keeps for
 * each project and plugin.
 *
 * <p>With {@code mvn -X} the resources plugin prints every property there is, those with a password among them. They are
 * taken away while it runs.
 */
final class CompileFirst {

    private static final String KEY = CompileFirst.class.getName();

    /** Where Maven keeps a password that was given by property, by environment, or on the command line as a whole. */
    private static final List<String> REVEALING = List.of(
            "migrate.password",
            "migrate.url",
            "migrate.scratch.url",
            "env.MIGRATE_PASSWORD",
            "env.MIGRATE_URL",
            "env.DATABASE_URL",
            "env.MAVEN_CMD_LINE_ARGS",
            "env.MAVEN_ARGS",
            "sun.java.command");

    private final Map<Object, Object> pluginContext;

    CompileFirst(Map<Object, Object> pluginContext) {
        this.pluginContext = pluginContext;
    }

    /** Says that what runs from here on is what some goal asked for before it runs itself. */
    void begin() {
        pluginContext.put(KEY, new ArrayList<Concealed>());
    }

    /** Whether the phases before a goal are running, so that the same goal bound to one of them is not asked for. */
    boolean running() {
        return pluginContext.containsKey(KEY);
    }

    void conceal(Properties properties) {
        Map<String, String> taken = new LinkedHashMap<>();
        for (String name : REVEALING) {
            if (properties.containsKey(name)) {
                taken.put(name, (String) properties.remove(name));
            }
        }
        concealed().add(new Concealed(properties, taken));
    }

    /** Compiling is over: everything is as it was. */
    void end() {
        if (running()) {
            concealed().forEach(Concealed::restore);
            pluginContext.remove(KEY);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Concealed> concealed() {
        return (List<Concealed>) pluginContext.get(KEY);
    }

    private record Concealed(Properties properties, Map<String, String> taken) {

        void restore() {
            properties.putAll(taken);
        }
    }
}

package io.github.jpamigrate.autogen.rename;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Entities and attributes under the names that they have now, where a class was renamed. */
final class Origins {
    private final Map<String, String> classes = new LinkedHashMap<>();

    /** Learns from tables that stay: an entity that is no more had the table of one that is new. */
    void learn(Situation situation) {
        Map<?, String> before = situation.declared().entities();
        Map<?, String> after = situation.desired().entities();
        TreeSet<String> known = new TreeSet<>(before.values());
        TreeSet<String> wanted = new TreeSet<>(after.values());
        situation.declared().entities().forEach((table, entity) -> {
            String now = after.get(situation.names().table(table));
            boolean renamed = now != null && !wanted.contains(entity) && !known.contains(now);
            if (renamed) {
                classes.putIfAbsent(entity, now);
            }
        });
    }

    /** What an entity, collection or attribute is called now: a renamed collection's own name before its entity's. */
    String now(String origin) {
        return classes.keySet().stream()
                .filter(old -> origin.equals(old) || origin.startsWith(old + "."))
                .max(Comparator.comparing(String::length))
                .map(old -> classes.get(old) + origin.substring(old.length()))
                .orElse(origin);
    }
}

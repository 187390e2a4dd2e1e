package io.github.jpamigrate.autogen.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two lists of named things, matched by name; each list keeps the order it came in. */
record Pairs<K, T>(List<T> added, List<T> removed, List<Pair<T>> both) {

    record Pair<T>(T from, T to) {}

    static <K, T> Pairs<K, T> of(List<T> from, List<T> to, Function<T, K> name) {
        Map<K, T> before = byName(from, name);
        Map<K, T> after = byName(to, name);
        return new Pairs<>(
                to.stream()
                        .filter(thing -> !before.containsKey(name.apply(thing)))
                        .toList(),
                from.stream()
                        .filter(thing -> !after.containsKey(name.apply(thing)))
                        .toList(),
                from.stream()
                        .filter(thing -> after.containsKey(name.apply(thing)))
                        .map(thing -> new Pair<>(thing, after.get(name.apply(thing))))
                        .toList());
    }

    private static <K, T> Map<K, T> byName(List<T> things, Function<T, K> name) {
        Map<K, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(name.apply(thing), thing));
        return map;
    }
}

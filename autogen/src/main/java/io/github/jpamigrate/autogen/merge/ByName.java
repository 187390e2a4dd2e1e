package io.github.jpamigrate.autogen.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The three-way merge of lists whose things are known by their names. */
record ByName<K, T>(Function<T, K> name) {

    /** Merges two forms of a thing, and the form it was last declared in. */
    interface Both<T> {
        T merge(T now, T wanted, Optional<T> before);
    }

    /**
     * Merges the lists.
     *
     * @param isCreated whether a wanted thing that is missing is created
     * @param isKept whether a thing that was declared and no longer is stays
     * @param leftAlone told of each thing that was never declared
     */
    List<T> merge(
            List<T> current,
            List<T> desired,
            List<T> declared,
            Both<T> both,
            Predicate<T> isCreated,
            Predicate<T> isKept,
            Consumer<T> leftAlone) {
        Map<K, T> wantedByName = index(desired);
        Map<K, T> beforeByName = index(declared);
        Map<K, T> nowByName = index(current);
        List<T> merged = new ArrayList<>();
        for (T now : current) {
            Optional<T> wanted = Optional.ofNullable(wantedByName.get(name.apply(now)));
            Optional<T> before = Optional.ofNullable(beforeByName.get(name.apply(now)));
            if (wanted.isPresent()) {
                merged.add(both.merge(now, wanted.get(), before));
                continue;
            }
            if (before.isEmpty()) {
                leftAlone.accept(now);
            }
            if (before.isEmpty() || isKept.test(now)) {
                merged.add(now);
            }
        }
        desired.stream()
                .filter(wanted -> !nowByName.containsKey(name.apply(wanted)))
                .filter(isCreated)
                .forEach(merged::add);
        return merged;
    }

    private Map<K, T> index(List<T> things) {
        Map<K, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(name.apply(thing), thing));
        return map;
    }
}

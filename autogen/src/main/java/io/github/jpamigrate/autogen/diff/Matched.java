package io.github.jpamigrate.autogen.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Two lists of things with a name and a structure, matched by both, then by structure alone.
 *
 * @param same pairs of the same structure; their names may differ
 */
record Matched<T>(List<T> added, List<T> removed, List<Pairs.Pair<T>> same) {

    static <T> Matched<T> of(List<T> from, List<T> to, Function<T, String> name, Function<T, Object> structure) {
        List<T> removed = new ArrayList<>(from);
        List<T> added = new ArrayList<>();
        List<Pairs.Pair<T>> same = new ArrayList<>();
        List<T> unnamed = new ArrayList<>();
        for (T wanted : to) {
            Optional<T> found = take(
                    removed,
                    thing -> name.apply(thing).equals(name.apply(wanted))
                            && structure.apply(thing).equals(structure.apply(wanted)));
            found.ifPresentOrElse(thing -> same.add(new Pairs.Pair<>(thing, wanted)), () -> unnamed.add(wanted));
        }
        for (T wanted : unnamed) {
            Optional<T> found = take(removed, thing -> structure.apply(thing).equals(structure.apply(wanted)));
            found.ifPresentOrElse(thing -> same.add(new Pairs.Pair<>(thing, wanted)), () -> added.add(wanted));
        }
        return new Matched<>(added, removed, same);
    }

    private static <T> Optional<T> take(List<T> things, Predicate<T> condition) {
        Optional<T> found = things.stream().filter(condition).findFirst();
        found.ifPresent(things::remove);
        return found;
    }
}

package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.merge.Contradiction;
import java.util.ArrayList;
import java.util.List;

/** Finds the contradictions that are meant by names. */
final class Acceptance {
    private Acceptance() {}

    /**
     * The contradictions of the named objects.
     *
     * @param names with or without the kind: {@code column orders.total}, {@code orders.total}; all when empty
     * @throws NothingToAcceptException when a name matches none
     */
    static List<Contradiction> select(List<String> names, List<Contradiction> contradictions) {
        if (names.isEmpty()) {
            return contradictions;
        }
        List<Contradiction> selected = new ArrayList<>();
        for (String name : names) {
            List<Contradiction> matching = contradictions.stream()
                    .filter(contradiction -> isNamed(contradiction, name.strip()))
                    .toList();
            if (matching.isEmpty()) {
                throw new NothingToAcceptException(name.strip(), contradictions);
            }
            selected.addAll(matching);
        }
        return selected.stream().distinct().toList();
    }

    private static boolean isNamed(Contradiction contradiction, String name) {
        String object = contradiction.object();
        return object.equals(name)
                || object.endsWith(" " + name)
                || object.replace(' ', ':').equals(name);
    }
}

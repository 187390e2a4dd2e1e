package io.github.jpamigrate.autogen.rename;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Renames that are certain, if there is room for them: a name may be given up by another of them. */
final class Moves {
    private Moves() {}

    static void apply(Situation situation, Map<Named, Named> moves) {
        Map<Named, Named> possible = new LinkedHashMap<>(moves);
        possible.entrySet().removeIf(move -> !situation.isFree(move.getKey()) || situation.isGiven(move.getValue()));
        boolean changed = true;
        while (changed) {
            Set<Named> givenUp = new LinkedHashSet<>();
            possible.keySet().forEach(old -> givenUp.add(situation.after(old)));
            changed = possible.values().removeIf(target -> situation.isOccupied(target) && !givenUp.contains(target));
        }
        possible.forEach(situation::rename);
    }
}

package io.github.jpamigrate.autogen.random;

import io.github.jpamigrate.autogen.random.Pair.Outcome;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes objects out of both schemas of a pair while it goes on failing in the same way. */
final class Shrinker {
    private Shrinker() {}

    static Outcome shrink(Outcome failed) throws SQLException {
        Outcome smallest = failed;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (String id : ids(smallest.pair())) {
                Outcome tried = without(id, smallest.pair()).run();
                if (tried.failed() && tried.kind().equals(failed.kind())) {
                    smallest = tried;
                    smaller = true;
                }
            }
        }
        return smallest;
    }

    /** The last ones first: nothing needs them. */
    private static List<String> ids(Pair pair) {
        Set<String> ids = new LinkedHashSet<>();
        reversed(pair.from()).forEach(piece -> ids.add(piece.id()));
        reversed(pair.to()).forEach(piece -> ids.add(piece.id()));
        return List.copyOf(ids);
    }

    private static List<Piece> reversed(List<Piece> pieces) {
        List<Piece> reversed = new java.util.ArrayList<>(pieces);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    private static Pair without(String id, Pair pair) {
        return new Pair(without(id, pair.from()), without(id, pair.to()));
    }

    private static List<Piece> without(String id, List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.id().equals(id)).toList();
    }
}

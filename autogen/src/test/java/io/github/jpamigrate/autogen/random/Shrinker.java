package io.github.jpamigrate.autogen.random;

import io.github.jpamigrate.autogen.random.Pair.Outcome;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes objects out of both schemas of a pair while it goes on failing in the same way. */
final class Shrinker {
    private Shrinker() {}

    static Outcome shrink(Outcome failed) throws SQLException {
        Outcome smallest = failed;
        int count = ids(smallest.pair()).size() / 2;
        while (count > 0) {
            Outcome smaller = without(count, smallest, failed.kind());
            boolean done = smaller == smallest && count == 1;
            count = smaller == smallest || count > 1 ? count / 2 : 1;
            smallest = smaller;
            if (done) {
                break;
            }
        }
        return smallest;
    }

    /** Takes out so many at once, from the first ones on: what needs them goes with them. */
    private static Outcome without(int count, Outcome failed, String kind) throws SQLException {
        Outcome smallest = failed;
        List<String> ids = ids(failed.pair());
        for (int i = 0; i < ids.size(); i += count) {
            Set<String> chunk = new HashSet<>(ids.subList(i, Math.min(ids.size(), i + count)));
            Pair pair = without(chunk, smallest.pair());
            if (pair.equals(smallest.pair())) {
                continue;
            }
            Outcome tried = pair.run();
            if (tried.failed() && tried.kind().equals(kind)) {
                smallest = tried;
            }
        }
        return smallest;
    }

    private static List<String> ids(Pair pair) {
        Set<String> ids = new LinkedHashSet<>();
        pair.from().forEach(piece -> ids.add(piece.id()));
        pair.to().forEach(piece -> ids.add(piece.id()));
        return List.copyOf(ids);
    }

    private static Pair without(Set<String> ids, Pair pair) {
        return new Pair(without(ids, pair.from()), without(ids, pair.to()));
    }

    private static List<Piece> without(Set<String> ids, List<Piece> pieces) {
        return pieces.stream().filter(piece -> !ids.contains(piece.id())).toList();
    }
}

package io.github.jpamigrate.engine.revision;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Walking a graph without recursion. */
final class Walk {
    private Walk() {}

    /** The start and all that can be reached from it. */
    static Set<Revision> reachable(Collection<Revision> start, Function<Revision, List<Revision>> next) {
        Set<Revision> reached = new LinkedHashSet<>(start);
        Deque<Revision> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Revision neighbour : next.apply(open.poll())) {
                if (reached.add(neighbour)) {
                    open.add(neighbour);
                }
            }
        }
        return reached;
    }
}

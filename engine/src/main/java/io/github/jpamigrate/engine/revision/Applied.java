package io.github.jpamigrate.engine.revision;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The revisions that a database has, in the order in which it got them. Holds with every revision all that it implies.
 */
public final class Applied {
    private final RevisionGraph graph;
    private final List<Revision> inOrder;
    private final Set<Revision> set;

    private Applied(RevisionGraph graph, Collection<Revision> inOrder) {
        this.graph = graph;
        this.inOrder = List.copyOf(inOrder);
        this.set = new LinkedHashSet<>(inOrder);
    }

    /** @param ids in the order in which they were applied, each of them in the graph */
    public static Applied of(RevisionGraph graph, List<String> ids) {
        return new Applied(graph, ids.stream().map(graph::revision).toList());
    }

    /** The applied revisions that no other applied one implies: where the database is. */
    public List<Revision> current() {
        return graph.tips(set);
    }

    public boolean contains(Revision revision) {
        return set.contains(revision);
    }

    boolean isEmpty() {
        return set.isEmpty();
    }

    Set<Revision> all() {
        return set;
    }

    /** The one that was applied last, when it alone can be undone: nothing applied stands on it. */
    Optional<Revision> last() {
        if (inOrder.isEmpty()) {
            return Optional.empty();
        }
        Revision last = inOrder.get(inOrder.size() - 1);
        return graph.dependents(last).stream().noneMatch(set::contains) ? Optional.of(last) : Optional.empty();
    }
}

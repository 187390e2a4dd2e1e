package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RangeException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks up the two ends of a range, one of which may be told in steps from the other. */
final class RangeEnds {
    private final RevisionGraph graph;
    private final NamedRevisions names;

    RangeEnds(RevisionGraph graph, List<Revision> current) {
        this.graph = graph;
        this.names = new NamedRevisions(graph, current);
    }

    /** Where the range ends; nothing for base. */
    List<Revision> upper(Range range) {
        Optional<Target> upper = range.upper();
        if (upper.filter(Range::relative).isPresent()) {
            return names.stepsFrom(range.lower().map(names::of).orElse(List.of()), upper.get());
        }
        return upper.map(names::of).orElseGet(graph::heads);
    }

    /** Where the range begins; nothing for base. */
    List<Revision> lower(Range range) {
        Optional<Target> lower = range.lower();
        if (lower.filter(Range::relative).isPresent()) {
            return names.stepsFrom(range.upper().map(names::of).orElseGet(graph::heads), lower.get());
        }
        return lower.map(names::of).orElse(List.of());
    }

    /** The branch on which the lower end stands, if it names one. */
    Optional<Branch> branchOfLower(Range range) {
        return range.lower()
                .filter(lower -> lower.parts().size() == 1)
                .flatMap(lower -> lower.parts().get(0).branch())
                .map(names::branch);
    }

    /** What is asked for one by one must not hold each other; of heads a dependency may well hold another. */
    void refuseOverlap(Range range, Collection<Revision> all) {
        boolean several =
                range.upper().filter(upper -> upper.parts().size() > 1).isPresent();
        Set<Revision> tips = new LinkedHashSet<>(several ? graph.tips(all) : all);
        all.stream().filter(revision -> !tips.contains(revision)).findFirst().ifPresent(inner -> {
            throw RangeException.overlap(above(all, inner).id(), inner.id(), range.toString());
        });
    }

    private Revision above(Collection<Revision> all, Revision inner) {
        Set<Revision> above = Walk.reachable(List.of(inner), graph::dependents);
        return all.stream()
                .filter(revision -> !revision.equals(inner) && above.contains(revision))
                .findFirst()
                .orElseThrow();
    }
}

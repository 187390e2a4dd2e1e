package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RangeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks up the two ends of a range, one of which may be told in steps from the other. */
final class RangeEnds {
    private final RevisionGraph graph;
    private final List<Revision> current;
    private final Lookup lookup;

    RangeEnds(RevisionGraph graph, List<Revision> current) {
        this.graph = graph;
        this.current = List.copyOf(current);
        this.lookup = new Lookup(graph);
    }

    /** Where the range ends; nothing for base. */
    List<Revision> upper(Range range) {
        if (range.upper().isEmpty()) {
            return graph.heads();
        }
        Target upper = range.upper().get();
        List<Revision> named = Range.relative(upper) ? steps(upper, range.lower(), List.of()) : lookUp(upper);
        return named.stream().distinct().toList();
    }

    /** Where the range begins; nothing for base. */
    List<Revision> lower(Range range) {
        if (range.lower().isEmpty()) {
            return List.of();
        }
        Target lower = range.lower().get();
        List<Revision> named = Range.relative(lower) ? steps(lower, range.upper(), graph.heads()) : lookUp(lower);
        return named.stream().distinct().toList();
    }

    /** The branch on which the lower end stands, if it names one. */
    Optional<Branch> branchOfLower(Range range) {
        return range.lower()
                .filter(lower -> lower.parts().size() == 1)
                .flatMap(lower -> lower.parts().get(0).branch())
                .map(lookup::branch);
    }

    private List<Revision> lookUp(Target target) {
        return target.parts().stream().flatMap(part -> lookUp(part).stream()).toList();
    }

    private List<Revision> lookUp(Target.Part part) {
        String symbol = part.symbol().orElseThrow();
        List<Revision> named = symbol.equals(Range.CURRENT) ? currentOn(part) : lookup.all(part, symbol);
        return part.offset().isEmpty() ? named : walk(part, named);
    }

    /** Where the database is on the part's branch, or on all. */
    private List<Revision> currentOn(Target.Part part) {
        return on(part, current);
    }

    /** Of what the revisions imply, the newest that lie on the part's branch. */
    private List<Revision> on(Target.Part part, List<Revision> revisions) {
        if (part.branch().isEmpty()) {
            return revisions;
        }
        Set<Revision> implied = graph.closure(revisions);
        implied.retainAll(lookup.branch(part.branch().get()).lineage());
        return graph.tips(implied);
    }

    private List<Revision> steps(Target target, Optional<Target> otherEnd, List<Revision> otherwise) {
        List<Revision> start = otherEnd.map(this::lookUp).orElse(otherwise);
        List<Revision> found = new ArrayList<>();
        for (Target.Part part : target.parts()) {
            found.addAll(part.relativeToDatabase() ? walk(part, on(part, start)) : lookUp(part));
        }
        return found;
    }

    /** Steps beyond the end of the history are not an error here: a person who wants ten sees what there is. */
    private List<Revision> walk(Target.Part part, List<Revision> start) {
        if (start.size() > 1) {
            throw RangeException.severalStarts(part.text(), Lookup.names(start));
        }
        Optional<Branch> branch = part.branch().map(lookup::branch);
        return new Steps(graph, part, branch)
                .walkAtMost(start.stream().findFirst(), part.offset().orElseThrow()).stream()
                        .toList();
    }

    /** What is asked for one by one must not hold each other; of heads a dependency may well hold another. */
    void refuseOverlap(Range range) {
        List<Revision> all = upper(range);
        boolean several =
                range.upper().filter(upper -> upper.parts().size() > 1).isPresent();
        Set<Revision> tips = new LinkedHashSet<>(several ? graph.tips(all) : all);
        all.stream().filter(revision -> !tips.contains(revision)).findFirst().ifPresent(inner -> {
            throw RangeException.overlap(
                    above(all, inner).id(),
                    inner.id(),
                    range.upper().orElseThrow().text());
        });
    }

    private Revision above(List<Revision> all, Revision inner) {
        Set<Revision> above = Walk.reachable(List.of(inner), graph::dependents);
        return all.stream()
                .filter(revision -> !revision.equals(inner) && above.contains(revision))
                .findFirst()
                .orElseThrow();
    }
}

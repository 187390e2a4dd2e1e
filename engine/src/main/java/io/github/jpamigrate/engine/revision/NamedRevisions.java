package io.github.jpamigrate.engine.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a target names when nobody wants to go there: to be looked at, or as the end of a range. */
public final class NamedRevisions {
    private final RevisionGraph graph;
    private final List<Revision> current;
    private final Lookup lookup;

    /** @param current what {@code current} stands for: the revisions that a database is at; none at base */
    public NamedRevisions(RevisionGraph graph, List<Revision> current) {
        this.graph = graph;
        this.current = List.copyOf(current);
        this.lookup = new Lookup(graph);
    }

    /**
     * The revisions that the target names, each once; none for base. A target that is just a number of steps counts from
     * where the database is.
     *
     * @throws io.github.jpamigrate.engine.report.MigrateException when it names nothing, or steps lead nowhere or to several
     */
    public List<Revision> of(Target target) {
        List<Revision> found = new ArrayList<>();
        for (Target.Part part : target.parts()) {
            found.addAll(part.relativeToDatabase() ? steps(part, onBranch(part, current)) : named(part));
        }
        return found.stream().distinct().toList();
    }

    private List<Revision> named(Target.Part part) {
        String symbol = part.symbol().orElseThrow();
        if (symbol.equals(Target.CURRENT)) {
            List<Revision> here = onBranch(part, current);
            return part.offset().isEmpty() ? here : steps(part, here);
        }
        List<Revision> named = lookup.all(part, symbol);
        return part.offset().isEmpty() ? named : steps(part, Lookup.onlyHead(part, named));
    }

    private List<Revision> steps(Target.Part part, List<Revision> starts) {
        Optional<Revision> start = onlyStart(part, starts);
        return walker(part).walk(start, part.offset().orElseThrow()).stream().toList();
    }

    /**
     * Steps from another end of a range, from each revision there. They stop at the end of the history: who wants ten sees
     * what there is.
     */
    List<Revision> stepsFrom(List<Revision> otherEnd, Target target) {
        Target.Part part = target.parts().get(0);
        List<Revision> starts = onBranch(part, otherEnd);
        if (starts.isEmpty()) {
            return walker(part).walkAtMost(Optional.empty(), part.offset().orElseThrow()).stream()
                    .toList();
        }
        return starts.stream()
                .flatMap(start -> walker(part)
                        .walkAtMost(Optional.of(start), part.offset().orElseThrow())
                        .stream())
                .distinct()
                .toList();
    }

    private Steps walker(Target.Part part) {
        return new Steps(graph, part, part.branch().map(lookup::branch));
    }

    private static Optional<Revision> onlyStart(Target.Part part, List<Revision> starts) {
        if (starts.size() > 1) {
            throw Steps.severalStarts(part, starts);
        }
        return starts.stream().findFirst();
    }

    /** Of what the revisions imply, the newest that lie on the part's branch. */
    private List<Revision> onBranch(Target.Part part, List<Revision> revisions) {
        if (part.branch().isEmpty()) {
            return revisions;
        }
        Set<Revision> implied = graph.closure(revisions);
        implied.retainAll(lookup.branch(part.branch().get()).lineage());
        return graph.tips(implied);
    }

    Branch branch(String name) {
        return lookup.branch(name);
    }
}

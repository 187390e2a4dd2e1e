package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.InvalidTargetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The revisions that a target names without a database. */
final class Named {
    private Named() {}

    /** In the order in which they are named; none for base. */
    static List<Revision> all(RevisionGraph graph, Target target) {
        Lookup lookup = new Lookup(graph);
        Set<Revision> named = new LinkedHashSet<>();
        for (Target.Part part : target.parts()) {
            named.addAll(part(graph, lookup, part));
        }
        return new ArrayList<>(named);
    }

    private static List<Revision> part(RevisionGraph graph, Lookup lookup, Target.Part part) {
        if (part.relativeToDatabase()) {
            throw new InvalidTargetException(part.text(), "it says how far to go, but not from where.");
        }
        List<Revision> named = lookup.all(part, part.symbol().orElseThrow());
        if (part.offset().isEmpty()) {
            return named;
        }
        Optional<Branch> branch = part.branch().map(lookup::branch);
        Optional<Revision> start = Lookup.onlyHead(part, named).stream().findFirst();
        return new Steps(graph, part, branch)
                .walk(start, part.offset().get()).stream().toList();
    }
}

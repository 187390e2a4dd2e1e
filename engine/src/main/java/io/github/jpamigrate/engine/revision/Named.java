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
            named.addAll(part(graph, lookup, part, "it says how far to go, but not from where."));
        }
        return new ArrayList<>(named);
    }

    /**
     * What one part of a target names.
     *
     * @param whyNoStep why no step from where the database is can stand there, for the message
     */
    static List<Revision> part(RevisionGraph graph, Lookup lookup, Target.Part part, String whyNoStep) {
        if (part.relativeToDatabase()) {
            throw new InvalidTargetException(part.text(), whyNoStep);
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

package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.InvalidTargetException;
import io.github.jpamigrate.engine.report.NotAppliedException;
import io.github.jpamigrate.engine.report.NothingAboveException;
import io.github.jpamigrate.engine.report.RelativeTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a downgrade has to undo.
 *
 * @param steps in order, what needs a revision before the revision itself
 */
public record DowngradeRoute(List<Revision> steps) {

    public DowngradeRoute {
        steps = List.copyOf(steps);
    }

    /**
     * Finds the way down.
     *
     * @throws io.github.jpamigrate.engine.report.MigrateException when the target names nothing or several things, or is
     *     not applied
     */
    public static DowngradeRoute find(RevisionGraph graph, Applied applied, Target target) {
        if (target.parts().size() != 1) {
            throw new InvalidTargetException(target.text(), "a downgrade goes to one revision.");
        }
        Set<Revision> undone = new Finder(graph, applied, target.parts().get(0)).undone();
        Set<Revision> withDependents = Walk.reachable(undone, graph::dependents);
        withDependents.retainAll(applied.all());
        List<Revision> steps = new ArrayList<>(graph.inOrder(withDependents));
        Collections.reverse(steps);
        return new DowngradeRoute(steps);
    }

    /** Finds the lowest revisions to undo; what stands on them goes too. */
    private record Finder(RevisionGraph graph, Applied applied, Target.Part part) {

        Set<Revision> undone() {
            Lookup lookup = new Lookup(graph);
            Optional<Branch> branch = part.branch().map(lookup::branch);
            if (part.offset().isPresent()) {
                return relative(lookup, branch, part.offset().get());
            }
            String symbol = part.symbol().orElseThrow();
            if (symbol.equals(Lookup.BASE)) {
                return applied(branch.map(Branch::own).orElseGet(() -> new LinkedHashSet<>(graph.bases())));
            }
            List<Revision> named = Lookup.onlyHead(part, lookup.all(part, symbol));
            return above(named.stream().findFirst(), branch);
        }

        private Set<Revision> relative(Lookup lookup, Optional<Branch> branch, int offset) {
            Steps steps = new Steps(graph, part, branch);
            if (!part.relativeToDatabase()) {
                List<Revision> named =
                        Lookup.onlyHead(part, lookup.all(part, part.symbol().orElseThrow()));
                return above(steps.walk(named.stream().findFirst(), offset), branch);
            }
            if (offset >= 0) {
                throw new RelativeTargetException(
                        part.text(), "a downgrade cannot go up; use mvn migrate:upgrade -Dto=" + part.text() + ".");
            }
            Optional<Revision> last = applied.last();
            if (branch.isEmpty() && offset == -1 && last.isPresent()) {
                return Set.of(last.get());
            }
            Optional<Revision> start = start(lookup, branch);
            Set<Revision> undone = above(steps.walk(start, offset), branch);
            undone.retainAll(Walk.reachable(start.stream().toList(), graph::parents)); // not what else stands there
            return undone;
        }

        private Optional<Revision> start(Lookup lookup, Optional<Branch> branch) {
            List<Revision> starts =
                    branch.map(known -> graph.tips(applied(known.lineage()))).orElseGet(applied::current);
            if (starts.size() > 1) {
                throw Steps.ambiguous(part, "the database is at several revisions:", starts);
            }
            return starts.stream().findFirst();
        }

        /** What directly follows a revision, or the bases, on the branch when there is a choice. */
        private Set<Revision> above(Optional<Revision> target, Optional<Branch> branch) {
            List<Revision> next = target.map(graph::children).orElseGet(graph::bases);
            Set<Revision> roots = new LinkedHashSet<>(next);
            if (branch.isPresent() && next.size() > 1) {
                roots.retainAll(branch.get().lineage());
            }
            Set<Revision> undone = applied(roots);
            target.ifPresent(end -> refuseUnlessBelow(end, undone));
            return undone;
        }

        private void refuseUnlessBelow(Revision target, Set<Revision> undone) {
            if (!applied.contains(target)) {
                throw new NotAppliedException(part.text(), target.id());
            }
            Set<Revision> dependents = applied(graph.dependents(target));
            if (undone.isEmpty() && !dependents.isEmpty()) {
                throw new NothingAboveException(part.text(), target.name(), Lookup.names(dependents));
            }
        }

        private Set<Revision> applied(Collection<Revision> revisions) {
            Set<Revision> found = new LinkedHashSet<>(revisions);
            found.retainAll(applied.all());
            return found;
        }
    }
}

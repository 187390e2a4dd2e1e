package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RelativeTargetException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an upgrade has to apply.
 *
 * @param steps in order, parents and dependencies first
 * @param overtaken whether the target is older than what the database has, so that a user may have meant a downgrade
 */
public record UpgradeRoute(List<Revision> steps, boolean overtaken) {

    public UpgradeRoute {
        steps = List.copyOf(steps);
    }

    /**
     * Finds the way up.
     *
     * @throws io.github.jpamigrate.engine.report.MigrateException when the target names nothing, or several things
     */
    public static UpgradeRoute find(RevisionGraph graph, Applied applied, Target target) {
        Set<Revision> targets = new LinkedHashSet<>();
        target.parts().forEach(part -> targets.addAll(new Finder(graph, applied, part).targets()));
        Set<Revision> wanted = graph.closure(targets);
        wanted.removeAll(applied.all());
        boolean overtaken = wanted.isEmpty() && !applied.isEmpty() && overtaken(applied, targets, target);
        return new UpgradeRoute(graph.inOrder(wanted), overtaken);
    }

    private static boolean overtaken(Applied applied, Set<Revision> targets, Target target) {
        if (targets.isEmpty()) {
            return target.parts().stream()
                    .anyMatch(part -> part.symbol().filter(Lookup.BASE::equals).isPresent());
        }
        List<Revision> current = applied.current();
        return targets.stream().noneMatch(current::contains);
    }

    private record Finder(RevisionGraph graph, Applied applied, Target.Part part) {

        List<Revision> targets() {
            Lookup lookup = new Lookup(graph);
            if (part.offset().isEmpty()) {
                return lookup.all(part, part.symbol().orElseThrow());
            }
            int offset = part.offset().get();
            Optional<Branch> branch = part.branch().map(lookup::branch);
            Steps steps = new Steps(graph, part, branch);
            return steps.walk(start(lookup, branch, offset), offset).stream().toList();
        }

        private Optional<Revision> start(Lookup lookup, Optional<Branch> branch, int offset) {
            if (part.relativeToDatabase()) {
                return fromDatabase(lookup, branch, offset);
            }
            List<Revision> named = lookup.all(part, part.symbol().orElseThrow());
            return Lookup.onlyHead(part, named).stream().findFirst();
        }

        private Optional<Revision> fromDatabase(Lookup lookup, Optional<Branch> branch, int offset) {
            if (offset < 0) {
                throw new RelativeTargetException(
                        part.text(), "an upgrade cannot go down; use mvn migrate:downgrade -Dto=" + part.text() + ".");
            }
            List<Revision> starts = branch.map(known -> graph.tips(on(known))).orElseGet(applied::current);
            if (starts.size() > 1) {
                throw Steps.ambiguous(part, "the database is at several revisions:", goingOn(starts));
            }
            return starts.stream().findFirst();
        }

        private List<Revision> goingOn(List<Revision> starts) {
            List<Revision> goingOn = starts.stream()
                    .filter(start -> !graph.children(start).isEmpty())
                    .toList();
            if (goingOn.isEmpty()) {
                throw new RelativeTargetException(part.text(), "there is no revision above where it starts.");
            }
            return goingOn;
        }

        private Set<Revision> on(Branch branch) {
            Set<Revision> on = new LinkedHashSet<>(applied.all());
            on.retainAll(branch.lineage());
            return on;
        }
    }
}

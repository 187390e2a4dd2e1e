package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.StampException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a stamp changes in the journal.
 *
 * @param removed what the database is said not to have any more, newest first
 * @param added what it is said to have from now on, oldest first
 */
public record StampRoute(List<Revision> removed, List<Revision> added) {
    private static final String NO_STEP = "a stamp names where the database is, not a step.";

    public StampRoute {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /**
     * Finds what has to change so that the database counts as being at the target; branches that have nothing to do with
     * the target stay where they are.
     *
     * @throws io.github.jpamigrate.engine.report.MigrateException when the target names nothing, or contradicts itself
     */
    public static StampRoute find(RevisionGraph graph, Applied applied, Target target) {
        Lookup lookup = new Lookup(graph);
        Set<Revision> targets = new LinkedHashSet<>();
        Set<Revision> asked = new LinkedHashSet<>();
        Set<Revision> affected = new LinkedHashSet<>();
        for (Target.Part part : target.parts()) {
            List<Revision> named = Named.part(graph, lookup, part, NO_STEP);
            targets.addAll(named);
            if (!part.symbol().filter(Lookup.HEADS::equals).isPresent()) {
                asked.addAll(named);
            }
            affected.addAll(affected(graph, lookup, part, named));
        }
        refuseAncestors(graph, targets, asked);
        Set<Revision> kept = new LinkedHashSet<>(applied.current());
        kept.removeAll(affected);
        kept.addAll(targets);
        return change(graph, applied, graph.closure(kept));
    }

    /** What is above the target gives way to it; base gives way to nothing. */
    private static Set<Revision> affected(RevisionGraph graph, Lookup lookup, Target.Part part, List<Revision> named) {
        if (!named.isEmpty()) {
            return Walk.reachable(named, graph::dependents);
        }
        Set<Revision> start = part.branch()
                .map(name -> lookup.branch(name).own())
                .orElseGet(() -> new LinkedHashSet<>(graph.bases()));
        return Walk.reachable(start, graph::dependents);
    }

    /** One head may well imply another through a dependency; what was asked for by name must not. */
    private static void refuseAncestors(RevisionGraph graph, Set<Revision> targets, Set<Revision> asked) {
        Set<Revision> tips = new LinkedHashSet<>(graph.tips(targets));
        asked.stream().filter(target -> !tips.contains(target)).findFirst().ifPresent(ancestor -> {
            Set<Revision> above = Walk.reachable(List.of(ancestor), graph::dependents);
            Revision tip = tips.stream().filter(above::contains).findFirst().orElseThrow();
            throw new StampException(tip.name(), ancestor.name());
        });
    }

    private static StampRoute change(RevisionGraph graph, Applied applied, Set<Revision> wanted) {
        Set<Revision> removed = new LinkedHashSet<>(applied.all());
        removed.removeAll(wanted);
        Set<Revision> added = new LinkedHashSet<>(wanted);
        added.removeAll(applied.all());
        List<Revision> newestFirst = new ArrayList<>(graph.inOrder(removed));
        Collections.reverse(newestFirst);
        return new StampRoute(newestFirst, graph.inOrder(added));
    }
}

package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RangeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the revisions between two places. Linear in the size of the graph, without recursion.
 *
 * <p>Upwards, the result is what the upper end implies and the lower end does not. Downwards, it is what stands on the
 * lower end, dependents included, as far as the upper end has it.
 */
public final class RevisionRange {
    private final RevisionGraph graph;
    private final Options options;
    private final RangeEnds ends;

    /**
     * What belongs to a range.
     *
     * @param inclusive whether the lower end is part of it
     * @param implicitBase whether branches that never meet the lower end are walked to their own base; else only what
     *     follows the lower end through parents is part of it, and a lower end that the upper end does not imply is an error
     * @param downgrade whether the range is what a downgrade from the upper to the lower end would undo
     */
    public record Options(boolean inclusive, boolean implicitBase, boolean downgrade) {
        /** What a person wants to see: both ends, and only what lies between them. */
        public static final Options HISTORY = new Options(true, false, false);
    }

    /** @param current what {@code current} stands for: the revisions that a database is at */
    public RevisionRange(RevisionGraph graph, List<Revision> current, Options options) {
        this.graph = graph;
        this.options = options;
        this.ends = new RangeEnds(graph, current);
    }

    /**
     * The revisions, newest first: each after all that needs it.
     *
     * @throws io.github.jpamigrate.engine.report.MigrateException when an end names nothing or several things, or the lower
     *     end is no ancestor of the upper one
     */
    public List<Revision> newestFirst(Range range) {
        Set<Revision> found = options.downgrade() ? down(range) : up(range);
        List<Revision> ordered = new ArrayList<>(graph.inOrder(found));
        Collections.reverse(ordered);
        return ordered;
    }

    private Set<Revision> up(Range range) {
        Set<Revision> upper = new LinkedHashSet<>(ends.upper(range));
        ends.branchOfLower(range).ifPresent(branch -> upper.retainAll(branch.own()));
        ends.refuseOverlap(range, upper);
        Set<Revision> lower = new LinkedHashSet<>(ends.lower(range));
        Set<Revision> needed = graph.closure(upper);
        if (!options.implicitBase()) {
            refuseStrangers(range, lower, needed);
        }
        needed.removeAll(graph.closure(lower));
        if (options.inclusive()) {
            needed.addAll(lower);
        }
        if (!lower.isEmpty() && !options.implicitBase()) {
            needed.retainAll(Walk.reachable(lower, graph::children));
        }
        return needed;
    }

    private Set<Revision> down(Range range) {
        Set<Revision> active = graph.closure(ends.upper(range));
        List<Revision> lower = ends.lower(range);
        Set<Revision> roots = roots(range, lower);
        Set<Revision> found = Walk.reachable(roots, graph::dependents);
        found.retainAll(active);
        if (options.implicitBase()) {
            active.removeAll(graph.closure(roots));
            found.addAll(active);
        }
        if (found.isEmpty()) {
            refuseStrangers(range, lower, new LinkedHashSet<>(ends.upper(range)));
        }
        return found;
    }

    /** The lowest revisions of a downgrade, what stands on them goes too. */
    private Set<Revision> roots(Range range, List<Revision> lower) {
        Optional<Branch> branch = ends.branchOfLower(range);
        if (lower.isEmpty()) {
            return branch.map(Branch::own).orElseGet(() -> new LinkedHashSet<>(graph.bases()));
        }
        if (options.inclusive()) {
            return new LinkedHashSet<>(lower);
        }
        Set<Revision> children = new LinkedHashSet<>();
        lower.forEach(revision -> children.addAll(graph.children(revision)));
        if (branch.isPresent() && children.size() > 1) {
            children.retainAll(branch.get().lineage());
        }
        return children;
    }

    private static void refuseStrangers(Range range, Collection<Revision> lower, Set<Revision> needed) {
        lower.stream().filter(end -> !needed.contains(end)).findFirst().ifPresent(stranger -> {
            throw RangeException.notAnAncestor(
                    stranger.id(), range.upper().map(Target::text).orElse("heads"));
        });
    }
}

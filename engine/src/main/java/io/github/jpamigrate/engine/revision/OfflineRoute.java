package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.OfflineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way from one place to another, for a database that is not at hand.
 *
 * @param upgrade whether it goes up
 * @param applied what the database has before, needed revisions first
 * @param current those of it that no other implies
 * @param steps in order
 */
public record OfflineRoute(boolean upgrade, List<Revision> applied, List<Revision> current, List<Revision> steps) {

    public OfflineRoute {
        applied = List.copyOf(applied);
        current = List.copyOf(current);
        steps = List.copyOf(steps);
    }

    /**
     * Finds the way.
     *
     * @param from where the database is, not relative to anything: {@code base}, or one or several revisions
     * @param to as an upgrade or a downgrade takes it, steps from there included
     * @param upgrade whether it goes up; empty to go down just where the target is part of what the database has
     * @throws io.github.jpamigrate.engine.report.MigrateException when one of them names nothing, or the way does not lead
     *     in that direction
     */
    public static OfflineRoute find(RevisionGraph graph, Target from, Target to, Optional<Boolean> upgrade) {
        Set<Revision> there = graph.closure(Named.all(graph, from));
        List<Revision> inOrder = graph.inOrder(there);
        Applied applied = Applied.of(graph, inOrder.stream().map(Revision::id).toList());
        boolean up = upgrade.orElseGet(() -> leadsUp(graph, there, to));
        List<Revision> steps = up
                ? up(graph, applied, to)
                : DowngradeRoute.find(graph, applied, to).steps();
        return new OfflineRoute(up, inOrder, applied.current(), steps);
    }

    private static List<Revision> up(RevisionGraph graph, Applied applied, Target to) {
        UpgradeRoute route = UpgradeRoute.find(graph, applied, to);
        if (route.overtaken()) {
            throw new OfflineException(
                    to.text(),
                    "The range ends at '" + to.text() + "', below where it begins, and an upgrade does not go down."
                            + "\nFor a script that goes down: -Dmigrate.direction=downgrade");
        }
        return route.steps();
    }

    private static boolean leadsUp(RevisionGraph graph, Set<Revision> there, Target to) {
        List<Target.Part> relative =
                to.parts().stream().filter(Target.Part::relativeToDatabase).toList();
        if (!relative.isEmpty()) {
            return relative.get(0).offset().orElse(0) >= 0;
        }
        List<Revision> named = new ArrayList<>(Named.all(graph, to));
        return !(there.containsAll(named) && graph.closure(named).size() < there.size());
    }
}

package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.StampRoute;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes of the journal alone, in one transaction.
 *
 * @param forgotten ids that leave the journal
 * @param revisions what was removed, then what was added
 */
record StampWork(Known known, StampRoute route, Set<String> forgotten, List<RevisionName> revisions) implements Work {

    static Work of(Known known, Target target) {
        StampRoute route = StampRoute.find(known.graph(), known.applied(), target);
        Set<String> forgotten = new HashSet<>();
        route.removed().forEach(revision -> forgotten.add(revision.id()));
        known.interrupted().stream()
                .filter(row -> row.state() == AppliedRevision.State.UPGRADING)
                .forEach(row -> forgotten.add(row.id()));
        List<RevisionName> names = new ArrayList<>();
        route.removed().forEach(revision -> names.add(revision.name()));
        route.added().forEach(revision -> names.add(revision.name()));
        return new StampWork(known, route, forgotten, List.copyOf(names));
    }

    @Override
    public boolean isEmpty() {
        return route.added().isEmpty() && forgotten.isEmpty() && settled().isEmpty();
    }

    @Override
    public List<Event> remarks() {
        return List.of();
    }

    /** Half undone and still wanted: from now on it counts as applied. */
    private List<Revision> settled() {
        return known.interrupted().stream()
                .filter(row -> !forgotten.contains(row.id()))
                .map(known::fromJournal)
                .toList();
    }

    @Override
    public void on(Place place) {
        place.session().inTransaction("Cannot write the journal", connection -> {
            stamp(connection, place.journal());
            return route;
        });
    }

    private void stamp(Connection connection, Journal journal) throws SQLException {
        for (String id : forgotten) {
            journal.remove(connection, id);
        }
        for (Revision revision : route.removed()) {
            log(connection, journal, revision, "removed");
        }
        for (Revision revision : settled()) {
            put(connection, journal, known.graph(), revision);
        }
        for (Revision revision : route.added()) {
            put(connection, journal, known.graph(), revision);
        }
    }

    static void put(Connection connection, Journal journal, RevisionGraph graph, Revision revision)
            throws SQLException {
        List<String> dependencies = graph.dependencies(revision);
        journal.put(connection, revision, dependencies, AppliedRevision.State.APPLIED, 0, Duration.ZERO);
        log(connection, journal, revision, "added");
    }

    private static void log(Connection connection, Journal journal, Revision revision, String detail)
            throws SQLException {
        journal.log(connection, new LogEntry(LogEntry.Action.STAMP, revision.name(), Duration.ZERO, detail));
    }
}

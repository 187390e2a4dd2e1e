package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.policy.Concern;
import io.github.jpamigrate.engine.policy.Request;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Applied;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.StampRoute;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Empties the journal and fills it anew, in one transaction. What is in it does not matter: it may contradict itself, or
 * name revisions that nobody knows.
 *
 * @param target as it was given
 * @param rows what leaves the journal, oldest first
 * @param added what comes into it, oldest first
 */
record PurgeWork(Known known, Target target, List<AppliedRevision> rows, List<Revision> added) implements Work {

    static PurgeWork of(Known known, Target target) {
        Applied none = Applied.of(known.files(), List.of());
        StampRoute route = StampRoute.find(known.files(), none, target);
        return new PurgeWork(known, target, known.rows(), route.added());
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty() && added.isEmpty();
    }

    @Override
    public List<RevisionName> revisions() {
        List<RevisionName> names = new ArrayList<>();
        rows.forEach(row -> names.add(0, row.name()));
        added.forEach(revision -> names.add(revision.name()));
        return List.copyOf(names);
    }

    @Override
    public List<Event> remarks() {
        return List.of();
    }

    @Override
    public Request request() {
        Set<String> needed = new HashSet<>();
        rows.forEach(row -> {
            needed.addAll(row.parents());
            needed.addAll(row.dependsOn());
        });
        List<Concern> concerns = rows.stream()
                .filter(row -> !needed.contains(row.id()))
                .map(row -> new Concern(Allowance.Kind.PURGE, row.name(), List.of(), false))
                .toList();
        return new Request("mvn migrate:stamp -Dmigrate.purge -Dto=" + target.asArgument(), concerns);
    }

    @Override
    public void on(Place place) {
        place.session().inTransaction("Cannot write the journal", connection -> {
            purge(connection, place.journal());
            return added;
        });
    }

    private void purge(Connection connection, Journal journal) throws SQLException {
        journal.log().purge(connection);
        for (Revision revision : added) {
            StampWork.put(connection, journal, known.files(), revision);
        }
    }
}

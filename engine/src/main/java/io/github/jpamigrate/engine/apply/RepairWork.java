package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.policy.Concern;
import io.github.jpamigrate.engine.policy.Request;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.PolicyEvent;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Revision;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes of the journal alone, in one transaction.
 *
 * @param accepted files that the journal takes over, those that differ from what it has
 * @param forgotten rows that leave it
 * @param needless to be accepted, but the journal says the same already
 */
record RepairWork(Known known, List<Revision> accepted, List<AppliedRevision> forgotten, List<RevisionName> needless)
        implements Work {

    static RepairWork of(Known known, Repair repair) {
        return new RepairPlan(known, repair).work();
    }

    @Override
    public boolean isEmpty() {
        return accepted.isEmpty() && forgotten.isEmpty();
    }

    @Override
    public List<RevisionName> revisions() {
        List<RevisionName> names = new ArrayList<>();
        accepted.forEach(revision -> names.add(revision.name()));
        forgotten.forEach(row -> names.add(row.name()));
        return List.copyOf(names);
    }

    @Override
    public List<Event> remarks() {
        return needless.stream().<Event>map(PolicyEvent.NothingToAccept::new).toList();
    }

    @Override
    public Request request() {
        List<Concern> concerns = new ArrayList<>();
        accepted.forEach(revision -> concerns.add(concern(
                revision.name(),
                "accept: the journal takes over the checksum, the parents and the downgrade script of",
                revision.upgrade().path())));
        forgotten.forEach(row ->
                concerns.add(concern(row.name(), "forget: its row leaves the journal; the schema keeps what it did")));
        String accept = argument("accept", accepted.stream().map(Revision::id).toList());
        String forget =
                argument("forget", forgotten.stream().map(AppliedRevision::id).toList());
        return new Request("mvn migrate:repair" + accept + forget, concerns);
    }

    private static Concern concern(RevisionName revision, String... details) {
        return new Concern(Allowance.Kind.REPAIR, revision, List.of(details), false);
    }

    private static String argument(String name, List<String> ids) {
        return ids.isEmpty() ? "" : ids.stream().collect(Collectors.joining(",", " -Dmigrate." + name + "=", ""));
    }

    @Override
    public void on(Place place) {
        place.session().inTransaction("Cannot write the journal", connection -> {
            repair(connection, place.journal());
            return known;
        });
        accepted.forEach(revision -> place.events().accept(new PolicyEvent.RevisionAccepted(revision.name())));
        forgotten.forEach(row -> place.events().accept(new PolicyEvent.RevisionForgotten(row.name())));
    }

    private void repair(Connection connection, Journal journal) throws SQLException {
        for (Revision revision : accepted) {
            String before = known.row(revision.id()).orElseThrow().checksum();
            journal.accept(connection, revision, known.files().dependencies(revision));
            log(connection, journal, revision.name(), "accepted, checksum " + before + " -> " + revision.checksum());
        }
        for (AppliedRevision row : forgotten) {
            journal.remove(connection, row.id());
            log(connection, journal, row.name(), "forgotten, was " + state(row));
        }
    }

    private static String state(AppliedRevision row) {
        String steps =
                row.state() == AppliedRevision.State.APPLIED ? "" : " with " + row.finishedSteps() + " finished steps";
        return LogEntry.lowerCase(row.state()) + steps + " at " + row.appliedAt() + " by " + row.appliedBy();
    }

    private static void log(Connection connection, Journal journal, RevisionName revision, String detail)
            throws SQLException {
        journal.log(connection, new LogEntry(LogEntry.Action.REPAIR, revision, Duration.ZERO, detail));
    }
}

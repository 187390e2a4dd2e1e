package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.Difference;
import io.github.jpamigrate.autogen.filter.Operations;
import io.github.jpamigrate.autogen.filter.RevisionFilters;
import io.github.jpamigrate.autogen.filter.RevisionFilters.Filtered;
import io.github.jpamigrate.autogen.plan.Plan;
import io.github.jpamigrate.autogen.render.Operation;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Hazard;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.script.Todo;
import java.util.List;
import java.util.Optional;

/**
 * A proposal as the filters of the build want it.
 *
 * @param kept the proposal with the changes that they kept, in their order
 * @param operations what the scripts do
 * @param changedBy the names of the filters that changed something
 * @param leftOut the changes that they left out of the upgrade, one line each
 */
record FilteredProposal(Proposal kept, Operations operations, List<String> changedBy, List<String> leftOut) {

    /** Asks the filters, if there is anything to do and all of it is supported. */
    static FilteredProposal of(Proposal proposal, RevisionFilters filters) {
        Operations all = proposal.operations();
        if (all.upgrade().isEmpty() || !proposal.refusals().isEmpty()) {
            return new FilteredProposal(proposal, all, List.of(), List.of());
        }
        Filtered filtered = filters.filter(all);
        if (filtered.changedBy().isEmpty()) {
            return new FilteredProposal(proposal, all, List.of(), List.of());
        }
        SqlNames names = new SqlNames(proposal.defaultSchema());
        Plan upgrade = Plan.of(changes(filtered.operations().upgrade()), names);
        Plan downgrade = Plan.of(changes(filtered.operations().downgrade()), names);
        List<String> leftOut = proposal.upgrade().changes().stream()
                .filter(change -> !upgrade.changes().contains(change))
                .map(change -> change.describe(names))
                .toList();
        return new FilteredProposal(
                proposal.withPlans(upgrade, downgrade), filtered.operations(), filtered.changedBy(), leftOut);
    }

    private static List<Change> changes(List<Operation> operations) {
        return operations.stream()
                .map(Operation::change)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether there is nothing to write. */
    boolean isEmpty() {
        return operations.upgrade().isEmpty() && kept.refusals().isEmpty();
    }

    /** What the upgrade does, one line each. */
    List<String> changes() {
        return operations.upgrade().stream().map(Operation::description).toList();
    }

    /** Those of the changes that the filters left out. */
    List<Change> leftOutOf(Difference difference) {
        return difference.changes().stream()
                .filter(change -> leftOut.stream().anyMatch(line -> change.isIn(line, difference.names())))
                .toList();
    }

    /** The revision, yet without an id, a place and files. */
    NewRevision asRevision(String message, List<Hazard> more) {
        return kept.asRevision(message, more, operations);
    }

    /** The same without what is to be written into it: what tables without rows can be tried with. */
    NewRevision asProvableRevision(String message, List<Hazard> more) {
        return kept.asRevision(message, more, operations.map(Operation::provable));
    }

    /** What somebody has to write into the upgrade before it can be applied. */
    List<String> unfinished() {
        return operations.upgrade().stream()
                .flatMap(operation -> operation.unfinished().stream())
                .map(Todo::task)
                .toList();
    }

    /** What went wrong, with the filters that may be the cause. */
    MigrateException blaming(MigrateException failure) {
        return changedBy.isEmpty() ? failure : new FilteredRevisionException(changedBy, leftOut, failure);
    }
}

package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.diff.ObjectChange;
import io.github.jpamigrate.autogen.rename.Renames;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.ObjectName;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.verify.Proof;
import io.github.jpamigrate.autogen.verify.ProofFailedException;
import io.github.jpamigrate.autogen.verify.WorkDatabase;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries a revision that has no files yet, on the scratch database of the current side. */
final class ProofOfDraft {
    private ProofOfDraft() {}

    /**
     * Proves the draft.
     *
     * @param revisions all that are there
     * @throws ProofFailedException when it does not do what it was made for
     */
    static void prove(Revision draft, FilteredProposal proposal, CurrentSide current, RevisionGraph revisions) {
        WorkDatabase work = current.work().orElseThrow();
        Database before = work.crawl();
        Proof proof = new Proof(work, revisions.with(List.of(draft)));
        Database after = proof.prove(draft, before);
        Database goal = proposal.kept().merged().goal();
        expectGoal(draft, withRebuilt(after, proposal.kept(), goal), before, current.database(), proposal);
    }

    /** A view made again over columns of other types means what it meant, but PostgreSQL may print it otherwise. */
    private static Database withRebuilt(Database after, Proposal proposal, Database goal) {
        Set<ObjectName> made = proposal.upgrade().changes().stream()
                .filter(ObjectChange.Create.class::isInstance)
                .map(change -> ((ObjectChange.Create) change).object().name())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<ObjectName, OtherObject> wanted = goal.others().stream()
                .filter(object -> made.contains(object.name()))
                .collect(Collectors.toMap(OtherObject::name, Function.identity()));
        return new Database(
                after.defaultSchema(),
                after.schemas(),
                after.sequences(),
                after.enumTypes(),
                after.tables(),
                after.others().stream()
                        .map(object -> wanted.getOrDefault(object.name(), object))
                        .toList());
    }

    /**
     * What the scratch copy lacks of the live database it lacks before and after, and what a filter left out is as it was;
     * everything else must be as planned.
     */
    private static void expectGoal(
            Revision draft, Database after, Database before, Database current, FilteredProposal proposal) {
        Renames renames = proposal.kept().renames();
        Database goal = renames.withTextsOf(proposal.kept().merged().goal(), after);
        Database start = renames.applyTo(before);
        List<String> lacking = Differ.diff(start, renames.applyTo(current)).describeChanges();
        List<Change> leftOut = proposal.leftOutOf(Differ.diff(start, goal));
        List<String> wrong =
                Differ.diff(after, goal).keeping(change -> !leftOut.contains(change)).describeChanges().stream()
                        .filter(line -> !lacking.contains(line))
                        .toList();
        if (!wrong.isEmpty()) {
            throw ProofFailedException.difference(
                    draft, "The upgrade does not lead to the schema that the entities want", wrong);
        }
    }
}

package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.verify.Proof;
import io.github.jpamigrate.autogen.verify.ProofFailedException;
import io.github.jpamigrate.autogen.verify.WorkDatabase;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;

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
        expectGoal(draft, after, before, current.database(), proposal);
    }

    /**
     * What the scratch copy lacks of the live database it lacks before and after, and what a filter left out is as it was;
     * everything else must be as planned.
     */
    private static void expectGoal(
            Revision draft, Database after, Database before, Database current, FilteredProposal proposal) {
        Database goal = proposal.kept().merged().goal();
        List<String> lacking = Differ.diff(before, current).describeChanges();
        List<Change> leftOut = proposal.leftOutOf(Differ.diff(before, goal));
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

package io.github.jpamigrate.autogen;

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
    static void prove(Revision draft, Proposal proposal, CurrentSide current, RevisionGraph revisions) {
        WorkDatabase work = current.work().orElseThrow();
        Database before = work.crawl();
        Proof proof = new Proof(work, revisions.with(List.of(draft)));
        Database after = proof.prove(draft, before);
        expectGoal(draft, after, before, current.database(), proposal.merged().goal());
    }

    /** What the scratch copy lacks of the live database it lacks before and after; everything else must be as planned. */
    private static void expectGoal(Revision draft, Database after, Database before, Database current, Database goal) {
        List<String> lacking = describe(before, current);
        List<String> wrong = describe(after, goal).stream()
                .filter(line -> !lacking.contains(line))
                .toList();
        if (!wrong.isEmpty()) {
            throw ProofFailedException.difference(
                    draft, "The upgrade does not lead to the schema that the entities want", wrong);
        }
    }

    private static List<String> describe(Database from, Database to) {
        return Differ.diff(from, to).describeChanges();
    }
}

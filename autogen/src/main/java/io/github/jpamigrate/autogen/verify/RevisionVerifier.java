package io.github.jpamigrate.autogen.verify;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Replays revisions and proves each of them. */
public final class RevisionVerifier {
    private final RevisionGraph revisions;
    private final Consumer<Revision> listener;

    /**
     * A verifier.
     *
     * @param listener told of each revision that was proved
     */
    public RevisionVerifier(RevisionGraph revisions, Consumer<Revision> listener) {
        this.revisions = revisions;
        this.listener = listener;
    }

    /**
     * Proves every revision, parents first.
     *
     * @param work empty; left at the heads
     * @return the revisions in the order they were proved
     * @throws ProofFailedException for the first that fails
     */
    public List<Revision> verify(WorkDatabase work) {
        Proof proof = new Proof(work, revisions);
        List<Revision> proved = new ArrayList<>();
        Database before = work.crawl();
        for (Revision revision : revisions.revisions()) {
            before = proof.prove(revision, before);
            proved.add(revision);
            listener.accept(revision);
        }
        return proved;
    }
}

package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.verify.Proof;
import io.github.jpamigrate.autogen.verify.ProofFailedException;
import io.github.jpamigrate.autogen.verify.WorkDatabase;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;

/**
 * Tries a revision that does not imply all others on a database that has only what it implies. The scripts were made from
 * the schema of all heads together; on a branch they must not need what only another branch has.
 */
record ProofOfBranch(JournalledSchema schema, ScratchDatabases scratch) {

    /**
     * Proves the draft: up, down and up again on what it implies, and then everything else, to the same schema as in the
     * other order.
     *
     * @param revisions all that are there
     * @throws BranchException when it needs a branch that it does not follow, or the order makes a difference
     */
    void prove(Revision draft, RevisionGraph revisions) {
        RevisionGraph with = revisions.with(List.of(draft));
        List<Revision> others = with.notImplied(draft);
        if (others.isEmpty()) {
            return;
        }
        try (WorkDatabase work = WorkDatabase.create(scratch, schema, List.of())) {
            alone(draft, with, others, work);
            upgrade(draft, with, others, work);
            List<String> differences =
                    Differ.diff(last(revisions, with), work.crawl()).describe();
            if (!differences.isEmpty()) {
                throw BranchException.order(draft, others, differences);
            }
        }
    }

    /** The schema with the draft behind all others. */
    private Database last(RevisionGraph revisions, RevisionGraph with) {
        try (WorkDatabase work = WorkDatabase.create(scratch, schema, List.of())) {
            work.upgrade(revisions, "heads");
            work.upgrade(with, "heads");
            return work.crawl();
        }
    }

    private static void alone(Revision draft, RevisionGraph with, List<Revision> others, WorkDatabase work) {
        for (Revision needed : with.needs(draft)) {
            work.upgrade(with, needed.id());
        }
        try {
            new Proof(work, with).prove(draft, work.crawl());
        } catch (ProofFailedException failure) {
            throw BranchException.alone(draft, others, failure);
        }
    }

    private static void upgrade(Revision draft, RevisionGraph with, List<Revision> others, WorkDatabase work) {
        try {
            work.upgrade(with, "heads");
        } catch (MigrateException failure) {
            throw BranchException.rest(draft, others, failure);
        }
    }
}

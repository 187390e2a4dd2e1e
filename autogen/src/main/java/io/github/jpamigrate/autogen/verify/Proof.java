package io.github.jpamigrate.autogen.verify;

import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.diff.Difference;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;
import java.util.function.Supplier;

/** Tries one revision on a database that is at its parents: up, down, and up again. */
public final class Proof {
    private final WorkDatabase work;
    private final RevisionGraph revisions;

    /**
     * A proof.
     *
     * @param work at the revision's parents; left at the revision
     * @param revisions the revision and all it follows
     */
    public Proof(WorkDatabase work, RevisionGraph revisions) {
        this.work = work;
        this.revisions = revisions;
    }

    /**
     * Proves the revision.
     *
     * @param before what the database holds now
     * @return what it holds after the upgrade
     * @throws ProofFailedException when a script fails, the downgrade does not lead back, or the second upgrade leads
     *     elsewhere than the first
     */
    public Database prove(Revision revision, Database before) {
        Database after = step(revision, "upgrade", () -> upgrade(revision));
        Database back = step(revision, "downgrade", () -> downgrade(revision));
        expectEqual(revision, "The downgrade does not lead back to the schema before the upgrade", back, before);
        Database again = step(revision, "second upgrade", () -> upgrade(revision));
        expectEqual(revision, "The second upgrade does not lead where the first one led", again, after);
        return after;
    }

    private Database upgrade(Revision revision) {
        work.upgrade(revisions, revision.id());
        return work.crawl();
    }

    private Database downgrade(Revision revision) {
        work.downgrade(revisions, "-1");
        return work.crawl();
    }

    private static Database step(Revision revision, String name, Supplier<Database> work) {
        try {
            return work.get();
        } catch (MigrateException failure) {
            throw ProofFailedException.script(revision, name, failure);
        }
    }

    /** Fails the proof when two schemas differ. */
    public static void expectEqual(Revision revision, String claim, Database actual, Database expected) {
        Difference difference = Differ.diff(expected, actual);
        if (!difference.isEmpty()) {
            List<String> lines = difference.describe();
            throw ProofFailedException.difference(revision, claim, lines);
        }
    }
}

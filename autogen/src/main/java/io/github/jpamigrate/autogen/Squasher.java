package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.verify.Proof;
import io.github.jpamigrate.autogen.verify.ProofFailedException;
import io.github.jpamigrate.autogen.verify.WorkDatabase;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.RevisionMessage;
import io.github.jpamigrate.engine.revision.Squash;
import java.util.List;

/** Makes one revision of several, when both ways lead to the same schema. The entities are not looked at. */
final class Squasher {
    private final RevisionDirectory directory;
    private final JournalledSchema schema;
    private final ScratchDatabases scratch;

    /**
     * A squasher.
     *
     * @param directory of the revision files
     * @param schema that an unqualified name means, and the journal in it
     * @param scratch where empty databases come from; stays open
     */
    Squasher(RevisionDirectory directory, JournalledSchema schema, ScratchDatabases scratch) {
        this.directory = directory;
        this.schema = schema;
        this.scratch = scratch;
    }

    /**
     * Writes the revision that takes the place of a range. The files that it replaces stay.
     *
     * @param range {@code first:last}, both included
     * @throws io.github.jpamigrate.engine.report.MigrateException when the range cannot be squashed, or the one way leads
     *     elsewhere than the other; nothing is written then
     */
    Revision squash(String range, String message) {
        RevisionMessage.check(message);
        RevisionGraph before = directory.load();
        Squash squash = Squash.of(before, range, message);
        Revision draft = directory.draft(squash.revision());
        try {
            prove(draft, squash.replaced(), before);
        } catch (ProofFailedException failure) {
            throw new SquashProofException(range, failure);
        }
        return directory.write(draft);
    }

    private void prove(Revision draft, List<Revision> replaced, RevisionGraph before) {
        try (WorkDatabase oneByOne = WorkDatabase.create(scratch, schema, List.of());
                WorkDatabase atOnce = WorkDatabase.create(scratch, schema, List.of())) {
            RevisionGraph after = before.with(List.of(draft));
            Revision last = replaced.get(replaced.size() - 1);
            for (Revision needed : after.needs(after.find(draft.id()).orElseThrow())) {
                oneByOne.upgrade(before, needed.id());
                atOnce.upgrade(after, needed.id());
            }
            Database start = oneByOne.crawl();
            oneByOne.upgrade(before, last.id());
            Database expected = oneByOne.crawl();
            Proof.expectEqual(
                    draft,
                    "At once the revisions lead to another schema than one by one",
                    new Proof(atOnce, after).prove(draft, atOnce.crawl()),
                    expected);
            replaced.forEach(revision -> oneByOne.downgrade(before, "-1"));
            Proof.expectEqual(
                    draft, "Back at once leads to another schema than back one by one", start, oneByOne.crawl());
        }
    }
}

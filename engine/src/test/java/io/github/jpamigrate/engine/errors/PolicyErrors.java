package io.github.jpamigrate.engine.errors;

import static io.github.jpamigrate.engine.errors.CatalogueEntry.entry;

import io.github.jpamigrate.engine.apply.JournalSays;
import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.io.IOException;
import java.util.List;

/** Errors of what takes an explicit word. */
final class PolicyErrors {

    private static final RevisionGraph LINE = Graphs.graph("aaaa", "bbbb<aaaa", "cccc<bbbb");

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("an allowance of no form", () -> Allowance.parse("downgrade"), """
                    'downgrade' is not an allowance. One is written <kind>:<revision>, with the whole id; several are \
                    separated by commas.
                    Kinds are downgrade, data-loss, repair, purge, unprotect. Run the command without \
                    -Dmigrate.allow: what it refuses, it shows with the flag that allows it."""),
            entry("an allowance of no kind", () -> Allowance.parse("anything:aaaa"), """
                    'anything:aaaa' is not an allowance. One is written <kind>:<revision>, with the whole id; several \
                    are separated by commas.
                    Kinds are downgrade, data-loss, repair, purge, unprotect. Run the command without \
                    -Dmigrate.allow: what it refuses, it shows with the flag that allows it."""),
            entry(
                    "a downgrade",
                    () -> JournalSays.with(LINE)
                            .applied("aaaa")
                            .applied("bbbb", "aaaa")
                            .downgrade("base"),
                    """
                    This database is protected (by ada, 1970-01-01T00:00:00Z). Undoing a revision can lose what was \
                    written since. Not undone:
                      bbbb (message of bbbb)
                      aaaa (message of aaaa)
                    If that is what you want, say exactly so:
                    mvn migrate:downgrade -Dto=base -Dmigrate.allow=downgrade:bbbb,downgrade:aaaa"""),
            entry(
                    "a purge",
                    () -> JournalSays.with(LINE)
                            .applied("aaaa")
                            .applied("bbbb", "aaaa")
                            .purge("head"),
                    """
                    This database is protected (by ada, 1970-01-01T00:00:00Z). A purge forgets which revisions the \
                    database has. Not forgotten, with all before it:
                      bbbb (message of bbbb)
                    If that is what you want, say exactly so:
                    mvn migrate:stamp -Dmigrate.purge -Dto=head -Dmigrate.allow=purge:bbbb"""),
            entry(
                    "a repair",
                    () -> JournalSays.with(LINE)
                            .applied("aaaa")
                            .edited("bbbb", "aaaa")
                            .repair(List.of("bbbb"), List.of()),
                    """
                    This database is protected (by ada, 1970-01-01T00:00:00Z). A repair changes what the journal \
                    says, and runs nothing. Not done:
                      bbbb (message of bbbb)
                        accept: the journal takes over the checksum, the parents and the downgrade script of
                        bbbb.upgrade.sql
                    If that is what you want, say exactly so:
                    mvn migrate:repair -Dmigrate.accept=bbbb -Dmigrate.allow=repair:bbbb"""),
            entry(
                    "taking the protection away",
                    () -> JournalSays.with(LINE).applied("aaaa").unprotect(),
                    """
                    This database is protected (by ada, 1970-01-01T00:00:00Z). Without protection its revisions can \
                    be undone by a mere mistake. It stays protected at:
                      aaaa (message of aaaa)
                    If that is what you want, say exactly so:
                    mvn migrate:protect -Dmigrate.protected=false -Dmigrate.allow=unprotect:aaaa"""),
            entry("one revision that loses data", () -> lossy("aaaa"), """
                    Nothing was applied: a revision loses data, and nobody has approved that.
                      aaaa (message of aaaa)
                        DIR/aaaa.upgrade.sql
                        -- hazard: data-loss column supplier.aaaa
                    Whoever agrees to the loss says who and why in the header of the upgrade file, above its first \
                    empty line. That does not count as an edit:
                    -- approved: <who>, <why>
                    Or allow it for this run only:
                    mvn migrate:upgrade -Dto=heads -Dmigrate.allow=data-loss:aaaa"""),
            entry("two revisions that lose data", () -> lossy("aaaa", "bbbb"), """
                    Nothing was applied: some revisions lose data, and nobody has approved that.
                      aaaa (message of aaaa)
                        DIR/aaaa.upgrade.sql
                        -- hazard: data-loss column supplier.aaaa
                      bbbb (message of bbbb)
                        DIR/bbbb.upgrade.sql
                        -- hazard: data-loss column supplier.bbbb
                    Whoever agrees to the loss says who and why in the header of the upgrade file, above its first \
                    empty line. That does not count as an edit:
                    -- approved: <who>, <why>
                    Or allow it for this run only:
                    mvn migrate:upgrade -Dto=heads -Dmigrate.allow=data-loss:aaaa,data-loss:bbbb"""));

    private PolicyErrors() {}

    private static void lossy(String... ids) throws IOException {
        Folder folder = Folder.create();
        try {
            for (String id : ids) {
                folder.revision(id, "none", "-- hazard: data-loss column supplier." + id + "\n-- hazard: may-fail x");
            }
            JournalSays.with(folder.directory().load()).upgrade("heads");
        } finally {
            folder.remove();
        }
    }
}

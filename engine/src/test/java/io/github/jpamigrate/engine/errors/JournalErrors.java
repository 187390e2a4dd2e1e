package io.github.jpamigrate.engine.errors;

import static io.github.jpamigrate.engine.errors.CatalogueEntry.entry;

import io.github.jpamigrate.engine.apply.JournalSays;
import io.github.jpamigrate.engine.report.HalfAppliedException;
import io.github.jpamigrate.engine.report.JournalException;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;

/** Errors of files and journal that do not fit each other. */
final class JournalErrors {

    private static final RevisionGraph LINE = Graphs.graph("aaaa", "bbbb<aaaa", "cccc<bbbb");

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry(
                    "an edited revision",
                    () -> JournalSays.with(LINE)
                            .applied("aaaa")
                            .edited("bbbb", "aaaa")
                            .upgrade("head"),
                    """
                    Changed after this database applied it:
                      bbbb.upgrade.sql
                    The database holds what the file said before. Either
                    - restore the file as it was, and put the change into a new revision: mvn migrate:revision, or
                    - when this database may lose it, undo and apply it again: mvn migrate:downgrade -Dto=aaaa and \
                    mvn migrate:upgrade, or
                    - when its schema is as the file says now, accept the file: mvn migrate:repair -Dmigrate.accept=bbbb"""),
            entry(
                    "a revision without files",
                    () -> JournalSays.with(LINE)
                            .applied("aaaa")
                            .applied("ffff", "aaaa")
                            .upgrade("head"),
                    """
                    The database has revisions that are not in DIR:
                      ffff (message of ffff)
                    This checkout is older than the database, or on another branch, or the files were deleted. Either
                    - get the files, from version control or the branch that has them, or
                    - undo the revisions, which works without the files: mvn migrate:downgrade -Dto=aaaa, or
                    - when the files are lost and the schema may keep what they did, take them out of the journal: \
                    mvn migrate:repair -Dmigrate.forget=ffff"""),
            entry(
                    "several of them, from the beginning",
                    () -> JournalSays.with(LINE)
                            .applied("eeee")
                            .applied("ffff", "eeee")
                            .upgrade("head"),
                    """
                    The database has revisions that are not in DIR:
                      eeee (message of eeee)
                      ffff (message of ffff)
                    This checkout is older than the database, or on another branch, or the files were deleted. Either
                    - get the files, from version control or the branch that has them, or
                    - undo the revisions, which works without the files: mvn migrate:downgrade -Dto=base, or
                    - when the files are lost and the schema may keep what they did, take them out of the journal: \
                    mvn migrate:repair -Dmigrate.forget=eeee,ffff"""),
            entry("a gap", () -> JournalSays.with(LINE).applied("bbbb", "aaaa").upgrade("head"), """
                    The journal public.migrate_revision contradicts itself:
                      bbbb (message of bbbb) is applied, but aaaa (message of aaaa) is not
                    When the schema does have all of it, say so with
                    mvn migrate:stamp -Dto=bbbb"""),
            entry(
                    "something needed of which nothing is known",
                    () -> JournalSays.with(LINE).applied("ffff", "eeee").upgrade("head"),
                    """
                    The journal public.migrate_revision contradicts itself:
                      ffff (message of ffff) needs eeee, of which nothing is known
                    When the schema does have all of it, say so with
                    mvn migrate:stamp -Dto=ffff"""),
            entry(
                    "half an upgrade without files",
                    () -> JournalSays.with(LINE).interrupted("ffff", "aaaa").resume(),
                    """
                    The upgrade of ffff (message of ffff) was interrupted after 1 finished step, and its files are \
                    not here.
                    Run the command again from a checkout that has them: it goes on where it stopped.
                    If no checkout has them, undo by hand what those steps did, and take the revision out of the \
                    journal:
                    mvn migrate:repair -Dmigrate.forget=ffff"""),
            entry(
                    "half an upgrade of several steps without files",
                    new HalfAppliedException(Graphs.name("ffff"), 3),
                    """
                    The upgrade of ffff (message of ffff) was interrupted after 3 finished steps, and its files are \
                    not here.
                    Run the command again from a checkout that has them: it goes on where it stopped.
                    If no checkout has them, undo by hand what those steps did, and take the revision out of the \
                    journal:
                    mvn migrate:repair -Dmigrate.forget=ffff"""),
            entry(
                    "no default schema",
                    new JournalException(
                            "The connection has no default schema: none of its search_path exists.\nName the schema that the revisions belong to: -Dmigrate.schema=<name>"),
                    """
                    The connection has no default schema: none of its search_path exists.
                    Name the schema that the revisions belong to: -Dmigrate.schema=<name>"""),
            entry(
                    "a repair of nothing",
                    () -> JournalSays.with(LINE).applied("aaaa").repair(List.of(), List.of()),
                    """
                    Say which revision to repair. Accepting takes over what its edited file says, forgetting takes it \
                    out of the journal; both run nothing.
                    This database needs neither: no applied revision was edited, and all have their files."""),
            entry(
                    "a repair that does not say of what",
                    () -> JournalSays.with(LINE)
                            .edited("aaaa")
                            .applied("ffff", "aaaa")
                            .repair(List.of(), List.of()),
                    """
                    Say which revision to repair. Accepting takes over what its edited file says, forgetting takes it \
                    out of the journal; both run nothing.
                    Edited after they were applied:
                      aaaa (message of aaaa)
                        mvn migrate:repair -Dmigrate.accept=aaaa
                    Applied, without files here:
                      ffff (message of ffff)
                        mvn migrate:repair -Dmigrate.forget=ffff"""),
            entry(
                    "a repair of what is not there",
                    () -> JournalSays.with(LINE).applied("aaaa").repair(List.of(), List.of("dddd")),
                    """
                    The journal has no revision 'dddd', so nothing of it can be repaired.
                    mvn migrate:history shows what there is."""),
            entry(
                    "a repair of several",
                    () -> JournalSays.with(LINE)
                            .applied("abcd1")
                            .applied("abcd2", "abcd1")
                            .repair(List.of(), List.of("abcd")),
                    """
                    'abcd' is too short for a repair; these begin with it:
                      abcd1 (message of abcd1)
                      abcd2 (message of abcd2)
                    Give the whole id."""),
            entry(
                    "accepting what is to be forgotten",
                    () -> JournalSays.with(LINE).edited("aaaa").repair(List.of("aaaa"), List.of("aaaa")),
                    """
                    aaaa (message of aaaa) cannot be accepted and forgotten at once. Name it in one of the two."""),
            entry(
                    "accepting what is half done",
                    () -> JournalSays.with(LINE).interrupted("aaaa").repair(List.of("aaaa"), List.of()),
                    """
                    The upgrade of aaaa (message of aaaa) is half done, so there is nothing to accept yet.
                    What has not run may be corrected in its file; this finishes it: mvn migrate:upgrade -Dto=aaaa"""),
            entry(
                    "accepting what has no files",
                    () -> JournalSays.with(LINE).applied("ffff").repair(List.of("ffff"), List.of()),
                    """
                    ffff (message of ffff) has no files here, and accepting takes over what they say.
                    Bring them back, or undo it without them: mvn migrate:downgrade -Dto=base
                    Or take it out of the journal: mvn migrate:repair -Dmigrate.forget=ffff"""),
            entry(
                    "accepting a parent that is not applied",
                    () -> JournalSays.with(LINE).edited("bbbb").repair(List.of("bbbb"), List.of()),
                    """
                    bbbb (message of bbbb) cannot be accepted: its file names what this database does not have:
                      aaaa (message of aaaa)
                    Correct the header of bbbb.upgrade.sql
                    When the schema does have all of it, say so: mvn migrate:stamp -Dto=bbbb"""),
            entry(
                    "forgetting what others stand on",
                    () -> JournalSays.with(LINE)
                            .applied("aaaa")
                            .applied("bbbb", "aaaa")
                            .repair(List.of(), List.of("aaaa")),
                    """
                    Not forgotten:
                      aaaa (message of aaaa)
                    because these are applied and come after it:
                      bbbb (message of bbbb)
                    Undo them first: mvn migrate:downgrade -Dto=aaaa
                    Or forget them too: mvn migrate:repair -Dmigrate.forget=aaaa,bbbb"""));

    private JournalErrors() {}
}

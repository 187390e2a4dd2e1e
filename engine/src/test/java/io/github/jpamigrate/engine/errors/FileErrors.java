package io.github.jpamigrate.engine.errors;

import static io.github.jpamigrate.engine.errors.CatalogueEntry.entry;

import io.github.jpamigrate.engine.revision.FileTemplate;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.RevisionMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Errors of files, their names and headers. */
final class FileErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry(
                    "a file by another name",
                    () -> Folder.create().file("readme.sql", "select 1;").load(),
                    """
                    DIR/readme.sql is not the name of a revision file.
                    Revision files are called <id>_<words>.upgrade.sql and <id>_<words>.downgrade.sql. Rename it, or \
                    move it out of this directory."""),
            entry(
                    "one file of the pair",
                    () -> Folder.create().upgrade("aaaa", "").load(),
                    """
                    DIR/aaaa.upgrade.sql stands alone: aaaa.downgrade.sql is missing.
                    A revision is two files. Restore the missing one from version control, or write it; a revision \
                    that cannot be undone says so in its downgrade script."""),
            entry(
                    "the other file of the pair",
                    () -> Folder.create().downgrade("aaaa", "aaaa").load(),
                    """
                    DIR/aaaa.downgrade.sql stands alone: aaaa.upgrade.sql is missing.
                    A revision is two files. Restore the missing one from version control, or write it; a revision \
                    that cannot be undone says so in its downgrade script."""),
            entry(
                    "one id in two pairs",
                    () -> Folder.create()
                            .revision("aaaa", "none", "-- labels: one")
                            .copy("aaaa", "aaaa_copy")
                            .load(),
                    """
                    Revision aaaa is there more than once: DIR/aaaa.upgrade.sql:1, DIR/aaaa_copy.upgrade.sql:1.
                    Delete the copy, or give it an id of its own (file names and the line "-- revision:" of both files)."""),
            entry("one id in two revisions", () -> Graphs.graph("aaaa", "aaaa"), """
                    Revision aaaa is there more than once: aaaa.upgrade.sql:1, aaaa.upgrade.sql:1.
                    Delete the copy, or give it an id of its own (file names and the line "-- revision:" of both files)."""),
            entry("a template with a token that is not known", () -> FileTemplate.parse("{date}_{id}"), """
                    The template '{date}_{id}' for the names of revision files holds the token {date}, which is not known.
                    Tokens are {id}, {slug}, {year}, {month}, {day}, {hour}, {minute}, {second}; between them letters, digits, \
                    '_', '-' and '.' may stand: -Dmigrate.fileTemplate={year}{month}{day}_{id}_{slug}"""),
            entry(
                    "a header of another revision",
                    () -> Folder.create()
                            .revision("aaaa", "none", "")
                            .file(
                                    "bbbb.upgrade.sql",
                                    "-- revision: cccc\n-- parents: none\n-- message: m\n-- created: 2026-01-01T00:00:00Z\n")
                            .downgrade("bbbb", "cccc")
                            .load(),
                    """
                    DIR/bbbb.upgrade.sql:1: the header says revision cccc, the file name bbbb; rename the file or \
                    correct the header."""),
            entry(
                    "a downgrade of another revision",
                    () -> Folder.create()
                            .revision("aaaa", "none", "")
                            .downgrade("aaaa", "bbbb")
                            .load(),
                    """
                    DIR/aaaa.downgrade.sql:1: this file undoes revision bbbb, but belongs to aaaa by its \
                    name; correct the line or rename the file."""),
            entry(
                    "no header",
                    () -> Folder.create()
                            .upgrade("aaaa", "create table a ();\n")
                            .downgrade("aaaa", "aaaa")
                            .load(),
                    """
                    DIR/aaaa.upgrade.sql:1: the header has no line '-- revision: ...'; a revision file begins with it."""),
            entry(
                    "an empty header line",
                    () -> Folder.create()
                            .upgrade("aaaa", "-- revision:\n")
                            .downgrade("aaaa", "aaaa")
                            .load(),
                    """
                    DIR/aaaa.upgrade.sql:1: '-- revision:' is empty; write its value behind the colon."""),
            entry(
                    "an id that is none",
                    () -> Folder.create()
                            .upgrade("aaaa", "-- revision: AAAA\n")
                            .downgrade("aaaa", "aaaa")
                            .load(),
                    """
                    DIR/aaaa.upgrade.sql:1: 'AAAA' is no revision id; it is 1 to 40 lower-case letters and digits."""),
            entry(
                    "an unknown header line",
                    () -> Folder.create()
                            .revision("aaaa", "none", "-- parent: bbbb")
                            .load(),
                    """
                    DIR/aaaa.upgrade.sql:5: 'parent' is no header line; known are revision, parents, message, \
                    created, hazard, labels, depends-on, replaces, approved."""),
            entry(
                    "a header line twice",
                    () -> Folder.create()
                            .revision("aaaa", "none", "-- message: again")
                            .load(),
                    """
                    DIR/aaaa.upgrade.sql:5: '-- message:' is there a second time; keep one of them."""),
            entry(
                    "no parents",
                    () -> Folder.create()
                            .upgrade("aaaa", "-- revision: aaaa\n-- message: m\n")
                            .downgrade("aaaa", "aaaa")
                            .load(),
                    """
                    DIR/aaaa.upgrade.sql:1: the header has no line '-- parents: ...'; for the first revision write \
                    '-- parents: none'."""),
            entry(
                    "a parent that is no id",
                    () -> Folder.create().revision("aaaa", "head", "").load(),
                    """
                    DIR/aaaa.upgrade.sql:2: 'head' cannot stand in '-- parents:'; names are separated by commas."""),
            entry(
                    "a moment that is none",
                    () -> Folder.create()
                            .upgrade(
                                    "aaaa",
                                    "-- revision: aaaa\n-- parents: none\n-- message: m\n-- created: yesterday\n")
                            .downgrade("aaaa", "aaaa")
                            .load(),
                    """
                    DIR/aaaa.upgrade.sql:4: 'yesterday' is no moment like 2026-11-23T08:00:00Z."""),
            entry(
                    "an empty hazard",
                    () -> Folder.create().revision("aaaa", "none", "-- hazard:").load(),
                    """
                    DIR/aaaa.upgrade.sql:5: '-- hazard:' is empty; write '-- hazard: <kind> <object>'."""),
            entry(
                    "an approval without a reason",
                    () -> Folder.create()
                            .revision("aaaa", "none", "-- approved: Ada")
                            .load(),
                    """
                    DIR/aaaa.upgrade.sql:5: '-- approved:' needs a name and a reason; write '-- approved: <who>, <why>'."""),
            entry(
                    "a parent that is not there",
                    () -> Folder.create().revision("aaaa", "bbbb", "").load(),
                    """
                    DIR/aaaa.upgrade.sql:2: the parent bbbb of revision aaaa is not in this directory.
                    Bring back its two files (git log --all -- '*bbbb*'), or correct the line "-- parents:" when it \
                    is misspelt."""),
            entry(
                    "a dependency that is not there",
                    () -> Folder.create()
                            .revision("aaaa", "none", "-- depends-on: payments")
                            .load(),
                    """
                    DIR/aaaa.upgrade.sql:5: revision aaaa depends on payments, which is neither a revision nor a \
                    label in this directory.
                    Bring back its files, or correct the line "-- depends-on:"."""),
            entry(
                    "a label taken twice",
                    () -> Folder.create()
                            .revision("aaaa", "none", "-- labels: payments")
                            .revision("bbbb", "none", "-- labels: payments")
                            .load(),
                    """
                    DIR/bbbb.upgrade.sql:5: the label payments is taken already, by DIR/aaaa.upgrade.sql:5.
                    A label names one branch: choose another in one of the two files."""),
            entry(
                    "revisions in a circle",
                    () -> Folder.create()
                            .revision("aaaa", "bbbb", "")
                            .revision("bbbb", "aaaa", "")
                            .load(),
                    """
                    These revisions form a circle, so none of them can be first: aaaa -> bbbb -> aaaa.
                    DIR/aaaa.upgrade.sql:2
                    DIR/bbbb.upgrade.sql:2
                    Change the parents or depends-on line of one of them."""),
            entry(
                    "a file in place of the folder",
                    () -> Folder.create().file("migrate", "").load("migrate"),
                    """
                    DIR/migrate: is a file, not a directory of revisions. Name the directory: \
                    -Dmigrate.revisions=<directory>"""),
            entry(
                    "another encoding",
                    () -> Folder.create()
                            .file("aaaa.upgrade.sql", "-- é", StandardCharsets.ISO_8859_1)
                            .load(),
                    """
                    DIR/aaaa.upgrade.sql stands alone: aaaa.downgrade.sql is missing.
                    A revision is two files. Restore the missing one from version control, or write it; a revision \
                    that cannot be undone says so in its downgrade script."""),
            entry(
                    "writing to a class path",
                    () -> RevisionDirectory.ofClassPath(FileErrors.class.getClassLoader(), "db/none")
                            .write(Graphs.revision("aaaa")),
                    """
                    classpath:db/none: is on the class path, where nothing can be written."""),
            entry("writing what is there", () -> rewrite(), """
                    Revision aaaa is there more than once: DIR/aaaa_add_user_preferences.upgrade.sql.
                    Delete the copy, or give it an id of its own (file names and the line "-- revision:" of both files)."""),
            entry("no message", () -> RevisionMessage.check(" "), """
                    The message is empty.
                    A message says what changes for whoever reads the history later: a verb and the thing, two words \
                    or more, for example "add user preferences" or "make order number unique".
                    mvn migrate:revision -Dmessage="add user preferences\""""),
            entry("a message too long", () -> RevisionMessage.check("x ".repeat(101) + "x"), """
                    The message has 203 characters; 200 are enough.
                    A message says what changes for whoever reads the history later: a verb and the thing, two words \
                    or more, for example "add user preferences" or "make order number unique".
                    mvn migrate:revision -Dmessage="add user preferences\""""),
            entry("a message that says nothing", () -> RevisionMessage.check("fix"), """
                    The message 'fix' is too vague.
                    A message says what changes for whoever reads the history later: a verb and the thing, two words \
                    or more, for example "add user preferences" or "make order number unique".
                    mvn migrate:revision -Dmessage="add user preferences\""""));

    private FileErrors() {}

    private static void rewrite() throws IOException {
        Folder folder = Folder.create();
        try {
            NewRevision wanted = new NewRevision(
                    Optional.of("aaaa"),
                    List.of(),
                    "add user preferences",
                    Instant.EPOCH,
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    "");
            Revision draft = folder.directory().draft(wanted);
            folder.directory().write(draft);
            folder.directory().write(draft);
        } finally {
            folder.remove();
        }
    }
}

package io.github.jpamigrate.engine.errors;

import static io.github.jpamigrate.engine.errors.CatalogueEntry.entry;

import io.github.jpamigrate.engine.revision.Merge;
import io.github.jpamigrate.engine.revision.Placement;
import io.github.jpamigrate.engine.revision.Rebase;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;
import java.util.Optional;

/** Errors of where a new revision goes, and heads that are joined or moved. */
final class WritingErrors {

    private static final RevisionGraph LINE = Graphs.graph("aaaa", "bbbb<aaaa", "cccc<bbbb");
    private static final RevisionGraph FORK = Graphs.graph("aaaa", "bbbb<aaaa#left", "cccc<aaaa");

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("one of two heads", () -> Placement.behindTheHead().in(FORK), """
                    There are 2 heads, and a new revision could follow any of them:
                      bbbb (message of bbbb)
                      cccc (message of cccc)
                    Two revisions were made from the same parent, probably on two branches of the code. Where one of \
                    them is
                    applied nowhere yet, put it behind the other: mvn migrate:rebase -Dmigrate.branch=cccc \
                    -Dmigrate.onto=bbbb
                    Where both are applied somewhere, join them: mvn migrate:merge -Dmessage="..."
                    Where they are meant to stay apart, say which one it follows: mvn migrate:revision \
                    -Dmigrate.head=bbbb -Dmessage="...\""""),
            entry(
                    "a parent that others follow",
                    () -> Placement.behindTheHead().behind("aaaa").in(LINE),
                    """
                    Revision aaaa (message of aaaa) is not a head: bbbb (message of bbbb) follows it.
                    Name the head: -Dmigrate.head=cccc
                    Or begin a second branch at it: add -Dmigrate.splice"""),
            entry(
                    "a dependency on nothing",
                    () -> placed(List.of(), List.of("base"), "dddd").in(LINE),
                    """
                    Nothing can depend on 'base': it is no revision.
                    Name one: -Dmigrate.dependsOn=<id or label>"""),
            entry(
                    "an id with capitals",
                    () -> placed(List.of(), List.of(), "DDDD").in(LINE),
                    """
                    'DDDD' is no revision id: it is 1 to 40 lower-case letters and digits.
                    Leave -Dmigrate.revisionId out, and a random one is taken."""),
            entry("an id taken", () -> placed(List.of(), List.of(), "aaaa").in(LINE), """
                    The id aaaa is taken already, by aaaa (message of aaaa).
                    Leave -Dmigrate.revisionId out, and a random one is taken."""),
            entry(
                    "a label that is none",
                    () -> placed(List.of("2nd"), List.of(), "dddd").in(LINE),
                    """
                    '2nd' is no branch label: it is a word of letters, digits and underscores that begins with no \
                    digit, and none of head, heads, base, none.
                    Choose another: -Dmigrate.branchLabel=<label>"""),
            entry(
                    "a label taken",
                    () -> placed(List.of("left"), List.of(), "dddd").in(FORK),
                    """
                    The label left is taken already, by bbbb (message of bbbb).
                    A label names one branch; choose another: -Dmigrate.branchLabel=<label>"""),
            entry(
                    "a merge of one",
                    () -> Merge.of(FORK, Optional.of("bbbb"), Optional.empty(), Placement.behindTheHead()),
                    """
                    'bbbb' is one head, and a merge joins two or more.
                    Name them: -Dmigrate.heads=<id>,<id>; see: mvn migrate:heads"""),
            entry("a rebase of no range", () -> Rebase.find(FORK, "a:b:c", "bbbb"), """
                    'a:b:c' is neither a head nor a range.
                    mvn migrate:rebase -Dmigrate.branch=<head to move> -Dmigrate.onto=<head to put it behind>"""),
            entry(
                    "a rebase with three heads",
                    () -> Rebase.find(Graphs.graph("aaaa", "bbbb", "cccc"), Optional.of("aaaa"), Optional.empty()),
                    """
                    There are 3 heads, so there is no 'other' one.
                    mvn migrate:rebase -Dmigrate.branch=<head to move> -Dmigrate.onto=<head to put it behind>"""),
            entry("a rebase without a second head", () -> Rebase.choose(LINE, revision -> false), """
                    There is no second head, so there is nothing to rebase."""),
            entry("a rebase where both heads are applied", () -> Rebase.choose(FORK, revision -> true), """
                    The database has revisions of both heads; joining them changes no file: mvn migrate:merge \
                    -Dmessage="..."
                    Say which one goes behind which:
                      mvn migrate:rebase -Dmigrate.branch=bbbb -Dmigrate.onto=cccc
                      mvn migrate:rebase -Dmigrate.branch=cccc -Dmigrate.onto=bbbb"""),
            entry("a rebase where neither is", () -> Rebase.choose(FORK, revision -> false), """
                    The database has neither of the two heads.
                    Say which one goes behind which:
                      mvn migrate:rebase -Dmigrate.branch=bbbb -Dmigrate.onto=cccc
                      mvn migrate:rebase -Dmigrate.branch=cccc -Dmigrate.onto=bbbb"""),
            entry(
                    "a rebase where there are many heads",
                    () -> Rebase.choose(Graphs.graph("aaaa", "bbbb", "cccc"), revision -> false),
                    """
                    There are 3 heads.
                    Say which one goes behind which:
                      mvn migrate:rebase -Dmigrate.branch=aaaa -Dmigrate.onto=bbbb
                      mvn migrate:rebase -Dmigrate.branch=bbbb -Dmigrate.onto=aaaa
                      mvn migrate:rebase -Dmigrate.branch=cccc -Dmigrate.onto=aaaa"""),
            entry("a rebase of several", () -> Rebase.find(FORK, "heads", "bbbb"), """
                    'heads' is not one revision.
                    mvn migrate:rebase -Dmigrate.branch=<head to move> -Dmigrate.onto=<head to put it behind>"""),
            entry("a rebase of what others follow", () -> Rebase.find(FORK, "aaaa", "bbbb"), """
                    Revision aaaa (message of aaaa) is not a head: bbbb (message of bbbb) follows it, and would have \
                    to move too.
                    Name a head: -Dmigrate.branch=<id>; see: mvn migrate:heads"""),
            entry("a rebase behind itself", () -> Rebase.find(FORK, "bbbb", "bbbb"), """
                    Revision bbbb (message of bbbb) cannot go behind itself.
                    mvn migrate:rebase -Dmigrate.branch=<head to move> -Dmigrate.onto=<head to put it behind>"""),
            entry("a rebase from the trunk", () -> Rebase.find(FORK, "aaaa:bbbb", "cccc"), """
                    Revision aaaa (message of aaaa) is not among what only bbbb (message of bbbb) has.
                    mvn migrate:rebase -Dmigrate.branch=<head to move> -Dmigrate.onto=<head to put it behind>"""),
            entry(
                    "a rebase of a merge",
                    () -> Rebase.find(
                            Graphs.graph("aaaa", "bbbb<aaaa", "cccc<aaaa", "dddd<bbbb,cccc", "eeee<aaaa"),
                            "dddd",
                            "eeee"),
                    """
                    Revision dddd (message of dddd) joins branches, and a rebase moves a line only.
                    Join the heads instead: mvn migrate:merge -Dmessage="..."
                    Or, when the merge is applied nowhere, delete its two files and rebase what it joined."""),
            entry(
                    "a rebase of what others stand on",
                    () -> Rebase.find(
                            Graphs.graph("aaaa", "bbbb<aaaa", "cccc<bbbb", "eeee<bbbb", "dddd<aaaa"),
                            "bbbb:cccc",
                            "dddd"),
                    """
                    Revision eeee (message of eeee) stands on bbbb (message of bbbb) too, and would move with it.
                    Join the heads instead: mvn migrate:merge -Dmessage="..."
                    Or move the part that is only yours: -Dmigrate.branch=<first>:<head>"""),
            entry(
                    "a rebase behind what needs it",
                    () -> Rebase.find(
                            RevisionGraph.of(List.of(
                                    Graphs.revision("aaaa"),
                                    Graphs.revision("bbbb<aaaa"),
                                    needing("cccc<aaaa", "bbbb"))),
                            "bbbb",
                            "cccc"),
                    """
                    Revision cccc (message of cccc) needs bbbb (message of bbbb), so that one cannot go behind it.
                    Join the heads instead: mvn migrate:merge -Dmessage="...\""""),
            entry(
                    "a rebase of what is applied",
                    () -> Rebase.find(FORK, "cccc", "bbbb").refuseApplied(revision -> true),
                    """
                    Applied in this database, so not to be moved:
                      cccc (message of cccc)
                    Join the heads, which changes no file: mvn migrate:merge -Dmessage="..."
                    Or, when this is your own database, undo them first: mvn migrate:downgrade -Dto=aaaa"""));

    private WritingErrors() {}

    private static Placement placed(List<String> labels, List<String> dependsOn, String id) {
        return new Placement(Optional.empty(), false, labels, dependsOn, Optional.of(id)).behind("heads");
    }

    private static Revision needing(String text, String needed) {
        Revision revision = Graphs.revision(text);
        return new Revision(
                revision.id(),
                revision.parents(),
                revision.message(),
                revision.created(),
                revision.hazards(),
                revision.labels(),
                List.of(needed),
                revision.approved(),
                revision.upgrade(),
                revision.downgrade(),
                revision.checksum());
    }
}

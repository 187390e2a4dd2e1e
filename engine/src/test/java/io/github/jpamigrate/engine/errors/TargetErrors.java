package io.github.jpamigrate.engine.errors;

import static io.github.jpamigrate.engine.errors.CatalogueEntry.entry;

import io.github.jpamigrate.engine.revision.DowngradeRoute;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.StampRoute;
import io.github.jpamigrate.engine.revision.Target;
import io.github.jpamigrate.engine.revision.UpgradeRoute;
import java.util.List;

/** Errors of what can be named on the command line. */
final class TargetErrors {

    private static final RevisionGraph LINE = Graphs.graph("aaaa", "bbbb<aaaa", "cccc<bbbb");
    private static final RevisionGraph FORK = Graphs.graph("aaaa", "bbbb<aaaa#left", "cccc<aaaa");

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("no target", () -> Target.parse(" "), """
                    ' ' is not a target here: it is empty.
                    Targets are head, heads, base, a revision's id or its first four or more characters, a label, +N, \
                    -N, and combinations such as head-1, base+2, label@head."""),
            entry("a target of no form", () -> Target.parse("head~1"), """
                    'head~1' is not a target here: it has none of the forms of a target.
                    Targets are head, heads, base, a revision's id or its first four or more characters, a label, +N, \
                    -N, and combinations such as head-1, base+2, label@head."""),
            entry("a downgrade to two", () -> down("aaaa,bbbb", LINE, "aaaa"), """
                    'aaaa,bbbb' is not a target here: a downgrade goes to one revision.
                    Targets are head, heads, base, a revision's id or its first four or more characters, a label, +N, \
                    -N, and combinations such as head-1, base+2, label@head."""),
            entry("a stamp in steps", () -> stamp("+1", LINE), """
                    '+1' is not a target here: a stamp names where the database is, not a step.
                    Targets are head, heads, base, a revision's id or its first four or more characters, a label, +N, \
                    -N, and combinations such as head-1, base+2, label@head."""),
            entry("an upgrade downwards", () -> up("-1", LINE, "aaaa"), """
                    '-1' leads nowhere: an upgrade cannot go down; use mvn migrate:downgrade -Dto=-1.
                    mvn migrate:history shows where the database is."""),
            entry("a downgrade upwards", () -> down("+1", LINE, "aaaa"), """
                    '+1' leads nowhere: a downgrade cannot go up; use mvn migrate:upgrade -Dto=+1.
                    mvn migrate:history shows where the database is."""),
            entry("more steps up than there are", () -> up("+5", LINE, "aaaa"), """
                    '+5' leads nowhere: there are 2 revisions only above where it starts.
                    mvn migrate:history shows where the database is."""),
            entry("more steps down than there are", () -> down("-2", LINE, "aaaa"), """
                    '-2' leads nowhere: there is one revision only below where it starts.
                    mvn migrate:history shows where the database is."""),
            entry("a step up from two places", () -> up("+1", FORK, "aaaa", "bbbb", "cccc"), """
                    '+1' leads nowhere: there is no revision above where it starts.
                    mvn migrate:history shows where the database is."""),
            entry("a step down from two places", () -> down("-2", FORK, "aaaa", "bbbb", "cccc"), """
                    '-2' is ambiguous: the database is at several revisions:
                      bbbb (message of bbbb)
                      cccc (message of cccc)
                    Instead of it, write bbbb@-2 or cccc@-2"""),
            entry("a step up to two", () -> up("+1", FORK, "aaaa"), """
                    '+1' is ambiguous: several revisions follow aaaa (message of aaaa):
                      bbbb (message of bbbb)
                      cccc (message of cccc)
                    Instead of it, write bbbb@+1 or cccc@+1"""),
            entry("a step up to two bases", () -> up("+1", Graphs.graph("aaaa", "bbbb")), """
                    '+1' is ambiguous: there are several bases:
                      aaaa (message of aaaa)
                      bbbb (message of bbbb)
                    Instead of it, write aaaa@+1 or bbbb@+1"""),
            entry(
                    "a step down to two parents",
                    () -> down("-2", Graphs.graph("aaaa", "bbbb", "cccc<aaaa,bbbb"), "aaaa", "bbbb", "cccc"),
                    """
                    '-2' is ambiguous: cccc (message of cccc) joins several branches:
                      aaaa (message of aaaa)
                      bbbb (message of bbbb)
                    Instead of it, write aaaa@-2 or bbbb@-2"""),
            entry("a head of several", () -> up("head", FORK, "aaaa"), """
                    There are 2 heads, so 'head' could be any of them:
                      bbbb (message of bbbb)
                      cccc (message of cccc)
                    Two revisions were made from the same parent, probably on two branches of the code. Where one of \
                    them is
                    applied nowhere yet, put it behind the other: mvn migrate:rebase -Dmigrate.branch=cccc \
                    -Dmigrate.onto=bbbb
                    Where both are applied somewhere, join them: mvn migrate:merge -Dmessage="..."
                    Or go to all of them with -Dto=heads, or to one by its id."""),
            entry("nothing of that name", () -> up("dddd", LINE), """
                    There is no revision or label 'dddd'.
                    mvn migrate:history lists the revisions."""),
            entry("nothing of that name on the branch", () -> up("left@dddd", FORK), """
                    There is no revision or label 'dddd' on branch 'left'.
                    mvn migrate:history lists the revisions."""),
            entry("a revision of another branch", () -> up("left@cccc", FORK), """
                    Revision cccc (message of cccc) is not on branch 'left'.
                    mvn migrate:history lists the revisions."""),
            entry("no such branch", () -> up("right@head", FORK), """
                    There is no branch 'right'.
                    mvn migrate:history lists the revisions."""),
            entry("a prefix of several", () -> up("abcd", Graphs.graph("abcd1", "abcd2<abcd1")), """
                    Several revisions begin with 'abcd':
                      abcd1 (message of abcd1)
                      abcd2 (message of abcd2)
                    Give the whole id."""),
            entry("a prefix too short", () -> up("aa", LINE), """
                    'aa' is too short: give at least four characters of an id. So begin:
                      aaaa (message of aaaa)
                    Give the whole id."""),
            entry("a downgrade to what is not applied", () -> down("bbbb", LINE, "aaaa"), """
                    Cannot go down to 'bbbb': revision bbbb is not applied to this database.
                    mvn migrate:current shows where the database is; to go up use mvn migrate:upgrade -Dto=bbbb."""),
            entry("a stamp to a revision and its ancestor", () -> stamp("aaaa,bbbb", LINE), """
                    Cannot stamp bbbb (message of bbbb) together with aaaa (message of aaaa): the one is part of the \
                    other's history already.
                    Stamp just the newer one: mvn migrate:stamp -Dto=bbbb"""));

    private TargetErrors() {}

    private static void up(String target, RevisionGraph graph, String... applied) {
        UpgradeRoute.find(graph, Graphs.applied(graph, applied), Target.parse(target));
    }

    private static void down(String target, RevisionGraph graph, String... applied) {
        DowngradeRoute.find(graph, Graphs.applied(graph, applied), Target.parse(target));
    }

    private static void stamp(String target, RevisionGraph graph) {
        StampRoute.find(graph, Graphs.applied(graph), Target.parse(target));
    }
}

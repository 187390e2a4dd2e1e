package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.AmbiguousPrefixException;
import io.github.jpamigrate.engine.report.AmbiguousStepException;
import io.github.jpamigrate.engine.report.MultipleHeadsException;
import io.github.jpamigrate.engine.report.NothingAboveException;
import io.github.jpamigrate.engine.report.StampException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where Alembic is weak and this graph does better, one test for each row of the table. */
class DifferOnPurposeTest {

    private static List<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).toList();
    }

    private static List<String> down(RevisionGraph graph, List<String> applied, String target) {
        return ids(DowngradeRoute.find(graph, Applied.of(graph, applied), Target.parse(target))
                .steps());
    }

    private static List<String> up(RevisionGraph graph, List<String> applied, String target) {
        return ids(UpgradeRoute.find(graph, Applied.of(graph, applied), Target.parse(target))
                .steps());
    }

    @Test
    void anOlderTargetOfAnUpgradeIsSaidToBeAppliedAlready() {
        RevisionGraph graph = GraphCases.graph("FORK");
        Applied applied = Applied.of(graph, List.of("a", "b", "c1"));

        assertThat(UpgradeRoute.find(graph, applied, Target.parse("b")).overtaken())
                .isTrue();
        assertThat(UpgradeRoute.find(graph, applied, Target.parse("base")).overtaken())
                .isTrue();
        assertThat(UpgradeRoute.find(graph, applied, Target.parse("c1")).overtaken())
                .isFalse();
    }

    @Test
    void aShortPrefixIsRefusedUnlessItIsAnId() {
        RevisionGraph graph = GraphCases.parse("abc123<- ; xyz789<-abc123 ; xy<-xyz789", id -> id);

        assertThatThrownBy(() -> up(graph, List.of(), "abc"))
                .isInstanceOf(AmbiguousPrefixException.class)
                .hasMessage("""
                        'abc' is too short: give at least four characters of an id. So begin:
                          abc123 (message of abc123)
                        Give the whole id.""");
        assertThat(up(graph, List.of(), "abc1")).containsExactly("abc123");
        assertThat(up(graph, List.of(), "xy")).containsExactly("abc123", "xyz789", "xy");
    }

    @Test
    void headNamesTheHeadsThatThereAre() {
        RevisionGraph graph = GraphCases.graph("FORK");

        assertThatThrownBy(() -> up(graph, List.of(), "head"))
                .isInstanceOf(MultipleHeadsException.class)
                .hasMessageStartingWith("""
                        There are 2 heads, so 'head' could be any of them:
                          d1 (message of d1)
                          d2 (message of d2)
                        """)
                .hasMessageContaining("mvn migrate:merge -Dmessage=\"...\"")
                .hasMessageContaining("mvn migrate:rebase ");
    }

    /** Each target that a message suggests goes one of the ways that were meant. */
    @Test
    void anAmbiguousStepNamesTheExactTargets() {
        RevisionGraph fork = GraphCases.graph("FORK");
        List<String> all = List.of("a", "b", "c1", "c2", "d1", "d2");

        assertThat(exact(() -> up(fork, List.of("a", "b"), "+1"))).containsExactly("c1@+1", "c2@+1");
        assertThat(up(fork, List.of("a", "b"), "c2@+1")).containsExactly("c2");
        assertThat(exact(() -> up(fork, List.of("a"), "+3"))).containsExactly("c1@+3", "c2@+3");
        assertThat(up(fork, List.of("a"), "c1@+3")).containsExactly("b", "c1", "d1");
        assertThat(exact(() -> up(fork, List.of(), "b+2"))).containsExactly("c1@b+2", "c2@b+2");
        assertThat(up(fork, List.of(), "c1@b+2")).containsExactly("a", "b", "c1", "d1");
        assertThat(exact(() -> up(fork, List.of("a", "b", "c1", "c2"), "+1"))).containsExactly("c1@+1", "c2@+1");
        assertThat(up(fork, List.of("a", "b", "c1", "c2"), "c1@+1")).containsExactly("d1");
        assertThat(exact(() -> up(fork, List.of("a", "b", "c1", "d1", "c2"), "+1")))
                .as("d1 is a head, so only c2 goes on")
                .containsExactly("c2@+1");
        assertThat(exact(() -> down(fork, all, "-2"))).containsExactly("d1@-2", "d2@-2");
        assertThat(down(fork, all, "d2@-2")).containsExactly("d2", "c2");
    }

    @Test
    void stepsDownOverAMergeNameTheExactTargets() {
        RevisionGraph diamond = GraphCases.graph("DIAMOND");
        List<String> all = List.of("a", "b", "c1", "c2", "d1", "d2", "e", "f");

        assertThatThrownBy(() -> down(diamond, all, "-3"))
                .isInstanceOf(AmbiguousStepException.class)
                .hasMessage("""
                        '-3' is ambiguous: e (message of e) joins several branches:
                          d1 (message of d1)
                          d2 (message of d2)
                        Instead of it, write d1@-3 or d2@-3""");
        assertThat(down(diamond, all, "d1@-3")).containsExactly("f", "e", "d1");
        assertThat(exact(() -> down(diamond, all, "e-1"))).containsExactly("d1@e-1", "d2@e-1");
        assertThat(down(diamond, all, "d1@e-1")).containsExactly("f", "e");
    }

    private static List<String> exact(Runnable action) {
        try {
            action.run();
        } catch (AmbiguousStepException ambiguous) {
            return ambiguous.exact();
        }
        throw new AssertionError("not ambiguous");
    }

    @Test
    void oneStepDownUndoesWhatWasAppliedLast() {
        RevisionGraph fork = GraphCases.graph("FORK");

        assertThat(down(fork, List.of("a", "b", "c1", "d1", "c2", "d2"), "-1")).containsExactly("d2");
        assertThat(down(fork, List.of("a", "b", "c2", "d2", "c1", "d1"), "-1")).containsExactly("d1");
        assertThat(down(GraphCases.graph("DIAMOND"), List.of("a", "b", "c1", "c2", "d1", "d2", "e"), "-1"))
                .containsExactly("e");
        assertThat(exact(() -> down(fork, List.of("a", "c1", "d1", "c2", "d2", "b"), "-1")))
                .as("others stand on what was applied last")
                .containsExactly("d1@-1", "d2@-1");
    }

    @Test
    void aLabelledBranchGoesToBaseOnlyDownToTheBranchPoint() {
        RevisionGraph graph = GraphCases.graph("FORK");

        assertThat(down(graph, List.of("a", "b", "c1", "d1", "c2", "d2"), "c1branch@base"))
                .containsExactly("d1", "c1");
        assertThat(down(graph, List.of("a", "b", "c1", "d1", "c2", "d2"), "d2@base"))
                .containsExactly("d2", "c2");
    }

    @Test
    void aStampToARevisionAndItsAncestorIsRefused() {
        RevisionGraph graph = GraphCases.graph("FORK");

        assertThatThrownBy(() -> StampRoute.find(graph, Applied.of(graph, List.of()), Target.parse("d1, b")))
                .isInstanceOf(StampException.class)
                .hasMessage("""
                        Cannot stamp d1 (message of d1) together with b (message of b): the one is part of the other's history already.
                        Stamp just the newer one: mvn migrate:stamp -Dto=d1""");
        assertThatThrownBy(() -> StampRoute.find(
                        GraphCases.graph("DEP1"),
                        Applied.of(GraphCases.graph("DEP1"), List.of()),
                        Target.parse("b1,c2")))
                .as("through a dependency")
                .isInstanceOf(StampException.class)
                .hasMessageEndingWith("mvn migrate:stamp -Dto=c2");
    }

    /** An error in Alembic too, but a riddle. */
    @Test
    void aTargetThatNothingFollowsNamesWhatDependsOnIt() {
        RevisionGraph graph = GraphCases.parse("a<- ; b<-a ; c<-a ; d<-b (dep: c)", id -> id);

        assertThatThrownBy(() -> down(graph, List.of("a", "b", "c", "d"), "c"))
                .isInstanceOf(NothingAboveException.class)
                .hasMessage("""
                        Cannot go down to 'c': no applied revision follows c (message of c). These depend on it:
                          d (message of d)
                        To undo the first of them: mvn migrate:downgrade -Dto=d@base""");
        assertThat(down(graph, List.of("a", "b", "c", "d"), "d@base")).containsExactly("d", "b");
    }

    @Test
    void stepsDownLeaveAloneWhatElseStandsThere() {
        RevisionGraph graph = GraphCases.parse("a<- ; b<-a ; c<-a (dep: b) ; d<-c", id -> id);

        assertThat(down(graph, List.of("a", "b", "c", "d"), "-2")).containsExactly("d", "c");
        assertThat(down(graph, List.of("a", "b", "c", "d"), "a")).containsExactly("d", "c", "b");
        RevisionGraph bases = GraphCases.parse("a<- ; b<- ; c<-b (dep: a)", id -> id);
        assertThat(down(bases, List.of("a", "b", "c"), "-2")).containsExactly("c", "b");
    }
}

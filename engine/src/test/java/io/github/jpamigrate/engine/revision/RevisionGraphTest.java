package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.AmbiguousStepException;
import io.github.jpamigrate.engine.report.DuplicateLabelException;
import io.github.jpamigrate.engine.report.DuplicateRevisionException;
import io.github.jpamigrate.engine.report.MissingParentException;
import io.github.jpamigrate.engine.report.RevisionCycleException;
import io.github.jpamigrate.engine.report.StampException;
import io.github.jpamigrate.engine.report.UnknownDependencyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionGraphTest {

    private static RevisionGraph graph(String text) {
        return GraphCases.parse(text, id -> id);
    }

    private static List<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).toList();
    }

    @Test
    void namesTheMissingParent() {
        assertThatThrownBy(() -> graph("a<- ; b<-zz"))
                .isInstanceOf(MissingParentException.class)
                .hasMessage("""
                        b.upgrade.sql:1: the parent zz of revision b is not in this directory.
                        Bring back its two files (git log --all -- '*zz*'), or correct the line "-- parents:" when it is misspelt.""");
    }

    @Test
    void namesTheUnknownDependency() {
        assertThatThrownBy(() -> graph("a<- (dep: zz)"))
                .isInstanceOf(UnknownDependencyException.class)
                .hasMessageContaining("revision a depends on zz, which is neither a revision nor a label");
    }

    @Test
    void namesBothFilesOfADuplicate() {
        assertThatThrownBy(() -> graph("a<- ; a<-"))
                .isInstanceOf(DuplicateRevisionException.class)
                .hasMessageContaining("Revision a is there more than once: a.upgrade.sql, a.upgrade.sql.");
        assertThatThrownBy(() -> graph("a<- (label: x) ; b<-a (label: x)"))
                .isInstanceOf(DuplicateLabelException.class)
                .hasMessageContaining("b.upgrade.sql: the label x is taken already, by a.upgrade.sql.");
    }

    @Test
    void listsJustTheCycle() {
        assertThatThrownBy(() -> graph("a<- ; b<-a,d ; c<-b ; d<-c ; e<-d"))
                .isInstanceOf(RevisionCycleException.class)
                .hasMessage("""
                        These revisions form a circle, so none of them can be first: b -> d -> c -> b.
                        b.upgrade.sql:1
                        d.upgrade.sql:1
                        c.upgrade.sql:1
                        Change the parents or depends-on line of one of them.""");
        assertThatThrownBy(() -> graph("a<-a")).hasMessageContaining("a -> a.");
        assertThatThrownBy(() -> graph("a<- (dep: b) ; b<- (dep: a)")).isInstanceOf(RevisionCycleException.class);
    }

    @Test
    void aDependencyDoesNotHideAHead() {
        assertThat(ids(GraphCases.graph("R-XBASE1").heads())).containsExactly("b1a", "b1b", "d2", "b3");
        assertThat(ids(GraphCases.graph("R-XBASE2").heads())).containsExactly("c1", "d2", "d3");
    }

    @Test
    void growsByMoreRevisions() {
        RevisionGraph line = graph("a<- ; b<-a ; c<-b");

        RevisionGraph longer = line.with(List.of(GraphCases.revision("d", 9, List.of("c"), List.of(), List.of())));

        assertThat(ids(longer.heads())).containsExactly("d");
        assertThat(ids(line.heads())).containsExactly("c");
    }

    @Test
    void namesTheWaysOnAtAFork() {
        RevisionGraph graph = GraphCases.graph("FORK");

        assertThatThrownBy(() -> UpgradeRoute.find(graph, Applied.of(graph, List.of("a", "b")), Target.parse("+1")))
                .isInstanceOf(AmbiguousStepException.class)
                .hasMessage("""
                        '+1' is ambiguous: several revisions follow b (message of b):
                          c1 (message of c1)
                          c2 (message of c2)
                        Instead of it, write c1@+1 or c2@+1""");
        assertThatThrownBy(() ->
                        UpgradeRoute.find(graph, Applied.of(graph, List.of("a", "b", "c1", "c2")), Target.parse("+1")))
                .hasMessage("""
                        '+1' is ambiguous: the database is at several revisions:
                          c1 (message of c1)
                          c2 (message of c2)
                        Instead of it, write c1@+1 or c2@+1""");
    }

    @Test
    void keepsTheSharedPartWhenALabelledBranchGoesToBase() {
        RevisionGraph graph = GraphCases.graph("FORK");
        Applied applied = Applied.of(graph, List.of("a", "b", "c1", "d1", "c2", "d2"));

        assertThat(ids(DowngradeRoute.find(graph, applied, Target.parse("c1branch@base"))
                        .steps()))
                .containsExactly("d1", "c1");
    }

    @Test
    void refusesAStampOnARevisionAndItsAncestor() {
        RevisionGraph graph = GraphCases.graph("FORK");

        assertThatThrownBy(() -> StampRoute.find(graph, Applied.of(graph, List.of()), Target.parse("d1, b")))
                .isInstanceOf(StampException.class)
                .hasMessageContaining("mvn migrate:stamp -Dto=d1");
    }

    @Test
    void saysThatAnOlderTargetIsAlreadyApplied() {
        RevisionGraph graph = GraphCases.graph("FORK");
        Applied applied = Applied.of(graph, List.of("a", "b", "c1"));

        assertThat(UpgradeRoute.find(graph, applied, Target.parse("b")).overtaken())
                .isTrue();
        assertThat(UpgradeRoute.find(graph, applied, Target.parse("c1")).overtaken())
                .isFalse();
    }

    @Test
    void walksALineOfTenThousandAndAThousandMerges() {
        List<Revision> revisions = new ArrayList<>();
        List<String> parents = List.of();
        for (int number = 0; number < 10_000; number++) {
            String id = "r" + number;
            revisions.add(GraphCases.revision(id, number, parents, List.of(), List.of()));
            boolean merge = number % 10 == 0 && number > 10;
            parents = merge ? List.of(id, "r" + (number - 5)) : List.of(id);
        }
        RevisionGraph graph = RevisionGraph.of(revisions);
        Applied none = Applied.of(graph, List.of());

        List<Revision> up = UpgradeRoute.find(graph, none, Target.parse("head")).steps();
        Applied all = Applied.of(graph, ids(up));

        assertThat(up).hasSize(10_000);
        assertThat(DowngradeRoute.find(graph, all, Target.parse("base")).steps())
                .hasSize(10_000);
        assertThat(ids(all.current())).containsExactly("r9999");
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** After every step the applied set is closed, whatever the graph. */
    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheAppliedRevisionsClosed(int seed) {
        Random random = new Random(seed);
        RevisionGraph graph = random(random);
        List<String> applied = new ArrayList<>();
        for (int turn = 0; turn < 6; turn++) {
            String id = "r" + random.nextInt(graph.revisions().size());
            Applied before = Applied.of(graph, applied);
            for (Revision step :
                    UpgradeRoute.find(graph, before, Target.parse(id)).steps()) {
                assertThat(applied).containsAll(ids(graph.needs(step)));
                applied.add(step.id());
            }
            assertThat(applied).contains(id).doesNotHaveDuplicates();
            Applied now = Applied.of(graph, applied);
            assertThat(graph.closure(now.current())).hasSize(applied.size());
            String down = applied.get(random.nextInt(applied.size()));
            for (Revision step :
                    DowngradeRoute.find(graph, now, Target.parse(down)).steps()) {
                assertThat(ids(graph.dependents(step))).noneMatch(applied::contains);
                applied.remove(step.id());
            }
            assertThat(applied).contains(down);
        }
        assertThat(DowngradeRoute.find(graph, Applied.of(graph, applied), Target.parse("base"))
                        .steps())
                .hasSize(applied.size());
    }

    private static RevisionGraph random(Random random) {
        int size = 1 + random.nextInt(30);
        List<Revision> revisions = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            revisions.add(GraphCases.revision(
                    "r" + number, number, some(random, number, 3), some(random, number, 2), List.of()));
        }
        return RevisionGraph.of(revisions);
    }

    private static List<String> some(Random random, int below, int most) {
        if (below == 0) {
            return List.of();
        }
        return random.ints(random.nextInt(most), 0, below)
                .mapToObj(number -> "r" + number)
                .distinct()
                .toList();
    }
}

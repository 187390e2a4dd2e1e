package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Time and stack in large graphs. */
class LinearTimeTest {
    private static final int REVISIONS = 2_500;

    /** Four times as much takes about four times as long; what is quadratic takes sixteen times. */
    private static final int FOURFOLD = 4;

    private static final int MOST = 10;

    /** r0 to rN, each behind the one before. */
    private static List<Revision> line(int size) {
        List<Revision> revisions = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            List<String> parents = number == 0 ? List.of() : List.of("r" + (number - 1));
            revisions.add(GraphCases.revision("r" + number, number, parents, List.of(), List.of()));
        }
        return revisions;
    }

    /** A merge after every tenth revision, so 1,000 in the large graph. */
    private static List<Revision> merges(int size) {
        List<Revision> revisions = new ArrayList<>();
        List<String> parents = List.of();
        for (int number = 0; number < size; number++) {
            revisions.add(GraphCases.revision("r" + number, number, parents, List.of(), List.of()));
            boolean merge = number % 10 == 9;
            parents = merge ? List.of("r" + number, "r" + (number - 5)) : List.of("r" + number);
        }
        return revisions;
    }

    /** Heads by the thousand above one base, each of which depends on the one before. */
    private static List<Revision> fan(int size) {
        List<Revision> revisions = new ArrayList<>();
        revisions.add(GraphCases.revision("r0", 0, List.of(), List.of(), List.of()));
        for (int number = 1; number < size; number++) {
            List<String> dependsOn = number == 1 ? List.of() : List.of("r" + (number - 1));
            revisions.add(GraphCases.revision("r" + number, number, List.of("r0"), dependsOn, List.of()));
        }
        return revisions;
    }

    @Test
    void aLineOfTenThousand() {
        assertLinear(LinearTimeTest::line);
    }

    @Test
    void aThousandMerges() {
        assertLinear(LinearTimeTest::merges);
    }

    @Test
    void thousandsOfHeads() {
        assertLinear(LinearTimeTest::fan);
    }

    private static void assertLinear(IntFunction<List<Revision>> shape) {
        List<Revision> small = shape.apply(REVISIONS);
        List<Revision> large = shape.apply(REVISIONS * FOURFOLD);
        everything(small);
        double best = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 8 && best > MOST; attempt++) {
            long begin = System.nanoTime();
            everything(small);
            long middle = System.nanoTime();
            everything(large);
            best = Math.min(best, (System.nanoTime() - middle) / (double) (middle - begin));
        }
        assertThat(best).as("times as long for %s times as many", FOURFOLD).isLessThan(MOST);
    }

    /** Every walk there is, over the whole graph. */
    private static void everything(List<Revision> revisions) {
        int size = revisions.size();
        String last = "r" + (size - 1);
        RevisionGraph graph = RevisionGraph.of(revisions);
        Applied none = Applied.of(graph, List.of());
        List<Revision> up =
                UpgradeRoute.find(graph, none, Target.parse("heads")).steps();
        assertThat(up.size()).isEqualTo(size);
        Applied all = Applied.of(graph, up.stream().map(Revision::id).toList());
        List<Revision> current = all.current();
        assertThat(current.get(0).id()).isEqualTo(last);
        assertThat(DowngradeRoute.find(graph, all, Target.parse("base")).steps().size())
                .isEqualTo(size);
        assertThat(DowngradeRoute.find(graph, all, Target.parse("-1")).steps().size())
                .isEqualTo(1);
        assertThat(StampRoute.find(graph, none, Target.parse("heads")).added().size())
                .isEqualTo(size);
        assertThat(StampRoute.find(graph, all, Target.parse(last + "@heads")).removed())
                .isEmpty();
        RevisionRange range = new RevisionRange(graph, current, RevisionRange.Options.HISTORY);
        assertThat(range.newestFirst(Range.ALL).size()).isEqualTo(size);
        assertThat(range.newestFirst(Range.parse("r0:current")).size()).isEqualTo(size);
        RevisionRange.Options down = new RevisionRange.Options(false, true, true);
        assertThat(new RevisionRange(graph, current, down)
                        .newestFirst(Range.parse("r0:" + last))
                        .size())
                .isEqualTo(size - 1);
    }

    @Test
    void stepsByTheThousand() {
        RevisionGraph graph = RevisionGraph.of(line(10_000));
        Applied all =
                Applied.of(graph, graph.revisions().stream().map(Revision::id).toList());

        assertThat(DowngradeRoute.find(graph, all, Target.parse("-9999")).steps())
                .hasSize(9_999);
        assertThat(UpgradeRoute.find(graph, Applied.of(graph, List.of()), Target.parse("r9@base+9999"))
                        .steps())
                .hasSize(9_999);
    }
}

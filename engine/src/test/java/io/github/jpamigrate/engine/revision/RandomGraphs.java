package io.github.jpamigrate.engine.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Graphs with forks, merges, several bases, dependencies by id and by label, and labels. */
final class RandomGraphs {
    private static final int MOST_REVISIONS = 25;

    private RandomGraphs() {}

    /** What a revision is like, before it is known how many others there are. */
    record Plan(List<Integer> parents, List<Integer> dependencies, boolean labelled, boolean byLabel) {}

    /** A graph that can be read when it makes a test fail. */
    record Drawn(RevisionGraph graph) {
        @Override
        public String toString() {
            return graph.revisions().stream()
                    .map(revision ->
                            revision.id() + "<-" + revision.parents() + revision.dependsOn() + revision.labels())
                    .collect(Collectors.joining("; "));
        }
    }

    static Arbitrary<Drawn> graphs() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 1_000);
        Arbitrary<Boolean> seldom = Arbitraries.of(true, false, false, false);
        Arbitrary<Plan> plans = Combinators.combine(
                        any.list().ofMaxSize(3), any.list().ofMaxSize(2), seldom, Arbitraries.of(true, false))
                .as(Plan::new);
        return plans.list().ofMinSize(1).ofMaxSize(MOST_REVISIONS).map(drawn -> new Drawn(graph(drawn)));
    }

    private static RevisionGraph graph(List<Plan> plans) {
        List<Revision> revisions = new ArrayList<>();
        for (Plan plan : plans) {
            int number = revisions.size();
            List<String> labels = plan.labelled() ? List.of("lab_" + number) : List.of();
            revisions.add(GraphCases.revision(
                    "rev" + number,
                    number,
                    pick(plan.parents(), revisions, false),
                    pick(plan.dependencies(), revisions, plan.byLabel()),
                    labels));
        }
        return RevisionGraph.of(revisions);
    }

    /** Near ones more often than far ones, so that lines come about too. */
    private static List<String> pick(List<Integer> numbers, List<Revision> earlier, boolean byLabel) {
        if (earlier.isEmpty()) {
            return List.of();
        }
        return numbers.stream()
                .map(number -> earlier.get(earlier.size() - 1 - number % Math.min(earlier.size(), 1 + number % 7)))
                .map(revision -> byLabel && !revision.labels().isEmpty()
                        ? revision.labels().get(0)
                        : revision.id())
                .distinct()
                .toList();
    }

    /** Targets of every form, most of which mean something in most graphs. */
    static Arbitrary<String> targets() {
        Arbitrary<String> ids =
                Arbitraries.integers().between(0, MOST_REVISIONS - 1).map(number -> "rev" + number);
        Arbitrary<String> labels =
                Arbitraries.integers().between(0, MOST_REVISIONS - 1).map(number -> "lab_" + number);
        Arbitrary<String> offsets = Arbitraries.of("+1", "-1", "+2", "-2", "+7", "-7");
        Arbitrary<String> words = Arbitraries.of("head", "heads", "base");
        Arbitrary<String> symbols = Arbitraries.oneOf(ids, ids, ids, words, labels);
        Arbitrary<String> relative = Combinators.combine(symbols, offsets).as(String::concat);
        Arbitrary<String> plain = Arbitraries.oneOf(symbols, symbols, offsets, relative);
        Arbitrary<String> onBranch =
                Combinators.combine(Arbitraries.oneOf(ids, labels), plain).as((branch, part) -> branch + "@" + part);
        Arbitrary<String> part = Arbitraries.oneOf(plain, plain, onBranch);
        Arbitrary<String> several = part.list().ofMinSize(2).ofMaxSize(3).map(parts -> String.join(",", parts));
        return Arbitraries.oneOf(part, part, part, several);
    }
}

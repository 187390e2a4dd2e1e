package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The traversal table: what an upgrade, a downgrade and a stamp do, and where they end. */
class TraversalTest {
    private static final Pattern LETTER = Pattern.compile("\\b[a-e]\\b");

    record Case(
            String number,
            String graph,
            String command,
            List<String> before,
            String target,
            String steps,
            boolean forced,
            List<String> after) {

        boolean fails() {
            return steps.equals("ERROR");
        }

        @Override
        public String toString() {
            return number + " " + graph + " " + before + " " + command + " " + target;
        }
    }

    static Stream<Case> cases() {
        return GraphCases.lines("traversal.txt").stream().map(TraversalTest::read);
    }

    private static Case read(String[] cells) {
        UnaryOperator<String> ids = GraphCases.ids(cells[1]);
        String target = LETTER.matcher(cells[4]).replaceAll(found -> ids.apply(found.group()));
        return new Case(
                cells[0],
                cells[1],
                cells[2],
                GraphCases.names(cells[3]).stream().map(ids).toList(),
                target,
                LETTER.matcher(cells[5]).replaceAll(found -> ids.apply(found.group())),
                cells[6].equals("forced"),
                GraphCases.names(cells[7]).stream().map(ids).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void behavesAsTheTableSays(Case expected) {
        RevisionGraph graph = GraphCases.graph(expected.graph());
        Applied before = Applied.of(graph, appliedIds(graph, expected.before()));
        Target target = Target.parse(expected.target());
        if (expected.fails()) {
            assertThatThrownBy(() -> route(graph, before, expected.command(), target))
                    .isInstanceOf(MigrateException.class);
            return;
        }
        Route route = route(graph, before, expected.command(), target);
        if (!expected.command().equals("stamp")) {
            List<String> steps = GraphCases.names(expected.steps());
            if (expected.forced()) {
                assertThat(route.steps()).containsExactlyElementsOf(steps);
            } else {
                assertThat(route.steps()).containsExactlyInAnyOrderElementsOf(steps);
            }
        }
        assertThat(route.after()).containsExactlyInAnyOrderElementsOf(expected.after());
    }

    private record Route(List<String> steps, List<String> after) {}

    private static Route route(RevisionGraph graph, Applied before, String command, Target target) {
        Set<String> applied = new LinkedHashSet<>(ids(before.all()));
        List<String> steps = new ArrayList<>();
        switch (command) {
            case "upgrade" -> {
                for (Revision step : UpgradeRoute.find(graph, before, target).steps()) {
                    assertThat(applied).containsAll(ids(graph.needs(step)));
                    assertThat(applied.add(step.id())).isTrue();
                    steps.add(step.id());
                }
            }
            case "downgrade" -> {
                for (Revision step : DowngradeRoute.find(graph, before, target).steps()) {
                    assertThat(ids(graph.dependents(step))).noneMatch(applied::contains);
                    assertThat(applied.remove(step.id())).isTrue();
                    steps.add(step.id());
                }
            }
            default -> {
                StampRoute stamp = StampRoute.find(graph, before, target);
                ids(stamp.removed()).forEach(applied::remove);
                applied.addAll(ids(stamp.added()));
            }
        }
        List<Revision> closed = applied.stream().map(graph::revision).toList();
        assertThat(graph.closure(closed)).containsExactlyInAnyOrderElementsOf(closed);
        return new Route(steps, ids(Applied.of(graph, List.copyOf(applied)).current()));
    }

    /** The first of the rows counts as applied last. */
    private static List<String> appliedIds(RevisionGraph graph, List<String> rows) {
        Set<Revision> closure = graph.closure(rows.stream().map(graph::revision).toList());
        List<String> ids = new ArrayList<>(ids(graph.inOrder(closure)));
        List<String> last = new ArrayList<>(rows);
        Collections.reverse(last);
        ids.removeAll(new HashSet<>(last));
        ids.addAll(last);
        return ids;
    }

    private static List<String> ids(Iterable<Revision> revisions) {
        List<String> ids = new ArrayList<>();
        revisions.forEach(revision -> ids.add(revision.id()));
        return ids;
    }
}

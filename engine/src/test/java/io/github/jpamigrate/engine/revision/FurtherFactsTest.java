package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a graph says of itself. */
class FurtherFactsTest {

    static Stream<Arguments> cases() {
        return GraphCases.lines("further.txt").stream()
                .map(cells -> Arguments.of(cells[0], cells[1], cells[2], cells[3]));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areAsTheTableSays(String question, String graph, String argument, String answer) {
        RevisionGraph known = graph.contains("<-") ? GraphCases.parse(graph, id -> id) : GraphCases.graph(graph);
        if (answer.startsWith("ERROR ")) {
            assertThatThrownBy(() -> answer(question, known, argument))
                    .isInstanceOf(MigrateException.class)
                    .hasMessageStartingWith(answer.substring("ERROR ".length()) + "\n");
            return;
        }
        assertThat(answer(question, known, argument))
                .extracting(Revision::id)
                .containsExactlyInAnyOrderElementsOf(GraphCases.names(answer));
    }

    private static Collection<Revision> answer(String question, RevisionGraph graph, String argument) {
        return switch (question) {
            case "lineage" -> branch(graph, argument).lineage();
            case "own" -> branch(graph, argument).own();
            case "named" -> new NamedRevisions(graph, List.of()).of(Target.parse(argument));
            case "lowest" -> {
                List<Revision> range = new RevisionRange(graph, List.of(), RevisionRange.Options.HISTORY)
                        .newestFirst(Range.parse(argument));
                yield range.subList(range.size() - 1, range.size());
            }
            case "grown" ->
                graph.with(List.of(GraphCases.revision(argument, 9))).heads();
            case "needs" -> graph.needs(graph.revision(argument));
            case "normalized" -> graph.tips(graph.needs(graph.revision(argument)));
            case "heads" -> graph.heads();
            case "effective heads" -> graph.tips(graph.heads());
            default -> throw new AssertionError("no question: " + question);
        };
    }

    private static Branch branch(RevisionGraph graph, String name) {
        Revision revision =
                new NamedRevisions(graph, List.of()).of(Target.parse(name)).get(0);
        return new Branch(graph, name, revision);
    }
}

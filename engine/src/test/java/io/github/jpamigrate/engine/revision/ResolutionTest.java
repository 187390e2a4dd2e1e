package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What identifiers stand for. */
class ResolutionTest {

    static Stream<Arguments> cases() {
        return GraphCases.lines("resolution.txt").stream().map(cells -> Arguments.of(cells[0], cells[1]));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void resolvesAsTheTableSays(String identifier, String expected) {
        RevisionGraph graph = GraphCases.graph("R-LABEL");
        if (expected.startsWith("ERROR ")) {
            String text = expected.substring("ERROR ".length()).replace("\\n", "\n");
            assertThatThrownBy(() -> resolve(graph, identifier))
                    .isInstanceOf(MigrateException.class)
                    .hasMessageStartingWith(text);
            return;
        }
        assertThat(resolve(graph, identifier)).containsExactlyElementsOf(GraphCases.names(expected));
    }

    private static List<String> resolve(RevisionGraph graph, String identifier) {
        Target.Part part = Target.parse(identifier).parts().get(0);
        return new Lookup(graph)
                .all(part, part.symbol().orElseThrow()).stream()
                        .map(Revision::id)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "@head", "a@", "+", "-", "a-b", "a b@@c", "--1", "../x", "head;drop", "é"})
    void refusesWhatIsNoTarget(String text) {
        assertThatThrownBy(() -> Target.parse(text)).isInstanceOf(MigrateException.class);
    }

    @Test
    void listsWhatASharedBeginningCouldMean() {
        RevisionGraph graph = GraphCases.parse("abcd1111<- ; abcd2222<-abcd1111", id -> id);

        assertThat(resolve(graph, "abcd1")).containsExactly("abcd1111");
        assertThatThrownBy(() -> resolve(graph, "abcd")).hasMessage("""
                        Several revisions begin with 'abcd':
                          abcd1111 (message of abcd1111)
                          abcd2222 (message of abcd2222)
                        Give the whole id.""");
        assertThatThrownBy(() -> resolve(graph, "abc")).hasMessage("""
                        'abc' is too short: give at least four characters of an id. So begin:
                          abcd1111 (message of abcd1111)
                          abcd2222 (message of abcd2222)
                        Give the whole id.""");
    }
}

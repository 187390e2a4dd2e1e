package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.AmbiguousStepException;
import io.github.jpamigrate.engine.report.InvalidRangeException;
import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The range table, and the texts that a user writes for a range. */
class RevisionRangeTest {

    record Case(
            String number,
            String graph,
            String upper,
            String lower,
            RevisionRange.Options options,
            String expected,
            boolean forced) {
        @Override
        public String toString() {
            return number + " " + graph + " " + lower + ":" + upper + " " + options;
        }
    }

    static Stream<Case> cases() {
        return GraphCases.lines("ranges.txt").stream()
                .map(cells -> new Case(
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3],
                        new RevisionRange.Options(
                                cells[4].equals("yes"), cells[5].equals("yes"), cells[6].equals("yes")),
                        cells[7],
                        cells[8].equals("forced")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void behavesAsTheTableSays(Case expected) {
        RevisionGraph graph = GraphCases.graph(expected.graph());
        Range range =
                new Range(Optional.of(Target.parse(expected.lower())), Optional.of(Target.parse(expected.upper())));
        RevisionRange finder = new RevisionRange(graph, List.of(), expected.options());
        if (expected.expected().startsWith("ERROR ")) {
            assertThatThrownBy(() -> finder.newestFirst(range))
                    .isInstanceOf(MigrateException.class)
                    .hasMessageStartingWith(expected.expected().substring("ERROR ".length()) + ".");
            return;
        }
        List<Revision> found = finder.newestFirst(range);
        List<String> wanted = GraphCases.names(expected.expected());
        if (expected.forced()) {
            assertThat(found).extracting(Revision::id).containsExactlyElementsOf(wanted);
        } else {
            assertThat(found).extracting(Revision::id).containsExactlyInAnyOrderElementsOf(wanted);
        }
        for (int later = 1; later < found.size(); later++) {
            assertThat(graph.needs(found.get(later))).doesNotContainAnyElementsOf(found.subList(0, later));
        }
    }

    /** The database is at d in LINE's graph: a to e, all letters. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            :            | e d c b a
            base:heads   | e d c b a
            c:           | e d c
            :c           | c b a
            b:d          | d c b
            b:current    | d c b
            current:     | e d
            :current     | d c b a
            current:head | e d
            -2:current   | d c b
            -2:          | e d c
            -99:current  | d c b a
            b:+2         | d c b
            b:+99        | e d c b
            current:+1   | e d
            current-1:current+1 | e d c
            :+2          | b a
            head-1:head  | e d
            base+2:c     | c b
            e:e          | e
            """)
    void readsWhatUsersWrite(String text, String expected) {
        RevisionGraph graph = GraphCases.parse("a<- ; b<-a ; c<-b ; d<-c ; e<-d", id -> id);

        assertThat(new RevisionRange(graph, List.of(graph.revision("d")), RevisionRange.Options.HISTORY)
                        .newestFirst(Range.parse(text)))
                .extracting(Revision::id)
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c1branch@base:c1branch@head | d1 c1 b a
            b:c2branch@head             | d2 c2 b
            c1:c1branch@heads           | d1 c1
            c1branch@current:heads      | d1 c1
            c2branch@-1:heads           | d2 c2
            c1:c1branch@+1              | d1 c1
            :current                    | d2 c2 c1 b a
            """)
    void readsLabels(String text, String expected) {
        RevisionGraph graph = GraphCases.graph("FORK");
        List<Revision> current = List.of(graph.revision("c1"), graph.revision("d2"));

        assertThat(new RevisionRange(graph, current, RevisionRange.Options.HISTORY).newestFirst(Range.parse(text)))
                .extracting(Revision::id)
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "head", "-1:+1", "+2:label@-1", "-1,a:b"})
    void refusesWhatIsNoRange(String text) {
        assertThatThrownBy(() -> Range.parse(text))
                .isInstanceOf(InvalidRangeException.class)
                .hasMessageStartingWith("'" + text + "' is not a range: ")
                .hasMessageEndingWith("for example -Dmigrate.range=base:head, -Dmigrate.range=current:,"
                        + " -Dmigrate.range=-3:current.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b:c", "a:@", "a b@@:c", "a:--1"})
    void refusesEndsThatAreNoTargets(String text) {
        assertThatThrownBy(() -> Range.parse(text)).isInstanceOf(MigrateException.class);
    }

    @Test
    void namesWhereStepsCouldBegin() {
        RevisionGraph graph = GraphCases.graph("FORK");
        RevisionRange finder = new RevisionRange(graph, graph.heads(), RevisionRange.Options.HISTORY);

        assertThat(finder.newestFirst(Range.parse("-1:current")))
                .as("one step from each")
                .extracting(Revision::id)
                .containsExactly("d2", "c2", "d1", "c1");
        assertThatThrownBy(() -> finder.newestFirst(Range.parse("current-1:")))
                .isInstanceOf(AmbiguousStepException.class)
                .hasMessage("""
                        'current-1' is ambiguous: it counts from several revisions:
                          d1 (message of d1)
                          d2 (message of d2)
                        Instead of it, write d1@current-1 or d2@current-1""");
        assertThat(finder.newestFirst(Range.parse("d1@-1:d1")))
                .extracting(Revision::id)
                .containsExactly("d1", "c1");
        assertThatThrownBy(() -> finder.newestFirst(Range.parse("a:+3")))
                .hasMessageEndingWith("Instead of it, write c1@+3 or c2@+3");
    }

    @Test
    void saysWhichWayRoundARangeIs() {
        RevisionGraph graph = GraphCases.graph("FORK");

        assertThatThrownBy(() -> new RevisionRange(graph, List.of(), RevisionRange.Options.HISTORY)
                        .newestFirst(Range.parse("c1:a")))
                .hasMessage("""
                        Revision c1 is not an ancestor of revision a.
                        The older end stands before the colon: when they are the wrong way round, -Dmigrate.range=a:c1""");
    }

    @Test
    void knowsWhetherItNeedsADatabase() {
        assertThat(Range.parse("current:").needsDatabase()).isTrue();
        assertThat(Range.parse(":lab@current-1").needsDatabase()).isTrue();
        assertThat(Range.parse("-2:head").needsDatabase()).isFalse();
        assertThat(Range.parse(" a : b ")).hasToString("a:b");
    }
}

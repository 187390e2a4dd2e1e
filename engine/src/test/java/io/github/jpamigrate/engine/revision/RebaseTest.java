package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.PlacementException;
import io.github.jpamigrate.engine.report.RebaseAppliedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a rebase moves, and what it refuses. */
class RebaseTest {

    /** Each as {@code id<parent,parent}, or {@code id<parent:dependency}. */
    private static RevisionGraph graph(String... revisions) {
        List<Revision> all = new ArrayList<>();
        for (String text : revisions) {
            String[] ends = (text + " ").split("<");
            String[] needs = ends[1].strip().split(":");
            String id = ends[0].strip();
            all.add(new Revision(
                    id,
                    needs[0].isEmpty() ? List.of() : List.of(needs[0].split(",")),
                    "make " + id,
                    Instant.EPOCH.plusSeconds(all.size()),
                    List.of(),
                    List.of(),
                    needs.length > 1 ? List.of(needs[1]) : List.of(),
                    Optional.empty(),
                    new ScriptFile(id + ".upgrade.sql", ""),
                    new ScriptFile(id + ".downgrade.sql", ""),
                    ""));
        }
        return RevisionGraph.of(all);
    }

    private static final RevisionGraph FORK = graph("a<", "m1<a", "m2<m1", "o1<a", "o2<o1");

    private static List<String> moved(Rebase rebase) {
        return rebase.moved().stream().map(Revision::id).toList();
    }

    @Test
    void movesWhatOnlyTheHeadHas() {
        Rebase rebase = Rebase.find(FORK, "m2", "o2");
        assertThat(moved(rebase)).containsExactly("m1", "m2");
        assertThat(rebase.onto().id()).isEqualTo("o2");
        assertThat(moved(Rebase.find(FORK, "m2:m2", "o2"))).containsExactly("m2");
        assertThat(moved(Rebase.find(graph("a<", "b<", "c<b"), "c", "a"))).containsExactly("b", "c");
    }

    @Test
    void choosesTheHeadThatIsNotApplied() {
        Rebase rebase = Rebase.choose(FORK, revision -> Set.of("a", "o1").contains(revision.id()));
        assertThat(moved(rebase)).containsExactly("m1", "m2");
        assertThat(rebase.onto().id()).isEqualTo("o2");
    }

    @Test
    void asksWhenThereIsNothingToChooseBy() {
        assertThatThrownBy(() -> Rebase.choose(FORK, revision -> false)).hasMessage("""
                The database has neither of the two heads.
                Say which one goes behind which:
                  mvn migrate:rebase -Dmigrate.branch=m2 -Dmigrate.onto=o2
                  mvn migrate:rebase -Dmigrate.branch=o2 -Dmigrate.onto=m2""");
        assertThatThrownBy(() -> Rebase.choose(FORK, revision -> true))
                .hasMessageContaining("The database has revisions of both heads")
                .hasMessageContaining("mvn migrate:merge");
        assertThatThrownBy(() -> Rebase.choose(graph("a<", "b<a"), revision -> false))
                .hasMessage("There is no second head, so there is nothing to rebase.");
        assertThatThrownBy(() -> Rebase.choose(graph("a<", "b<a", "c<a", "d<a"), revision -> false))
                .hasMessageStartingWith("There are 3 heads.");
    }

    @Test
    void fillsInTheOtherOfTwoHeads() {
        assertThat(moved(Rebase.find(FORK, Optional.of("m1:m2"), Optional.empty())))
                .containsExactly("m1", "m2");
        assertThat(moved(Rebase.find(FORK, Optional.empty(), Optional.of("m2"))))
                .containsExactly("o1", "o2");
    }

    @Test
    void refusesWhatCannotBeMoved() {
        refused(FORK, "m1", "o2", "m1 (make m1) is not a head: m2 (make m2) follows it");
        refused(FORK, "m2", "o1", "o1 (make o1) is not a head");
        refused(FORK, "m2", "m2", "cannot go behind itself");
        refused(FORK, "o1:m2", "o2", "o1 (make o1) is not among what only m2 (make m2) has");
        refused(FORK, "a:b:c", "o2", "neither a head nor a range");
        refused(FORK, "heads", "o2", "is not one revision");
        refused(FORK, "base", "o2", "is not one revision");
        refused(graph("a<", "b<a", "c<a", "m<b,c", "o<a"), "m", "o", "m (make m) joins branches");
        refused(graph("a<", "b<a", "c<b", "x<b", "o<a"), "c", "o", "x (make x) stands on b (make b) too");
        refused(graph("a<", "b<a", "c<b", "o<a:b"), "c", "o", "o (make o) needs b (make b)");
    }

    private static void refused(RevisionGraph graph, String branch, String onto, String text) {
        assertThatThrownBy(() -> Rebase.find(graph, branch, onto))
                .isInstanceOf(PlacementException.class)
                .hasMessageContaining(text);
    }

    @Test
    void refusesWhatTheDatabaseHas() {
        Rebase rebase = Rebase.find(FORK, "m2", "o2");
        assertThatThrownBy(() -> rebase.refuseApplied(revision -> revision.id().equals("m1")))
                .isInstanceOf(RebaseAppliedException.class)
                .hasMessage("""
                        Applied in this database, so not to be moved:
                          m1 (make m1)
                        Join the heads, which changes no file: mvn migrate:merge -Dmessage="..."
                        Or, when this is your own database, undo them first: mvn migrate:downgrade -Dto=a""");
        rebase.refuseApplied(revision -> revision.id().equals("o1"));
    }
}

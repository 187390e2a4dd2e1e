package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.AmbiguousStepException;
import io.github.jpamigrate.engine.report.DuplicateLabelException;
import io.github.jpamigrate.engine.report.DuplicateRevisionException;
import io.github.jpamigrate.engine.report.MissingParentException;
import io.github.jpamigrate.engine.report.RevisionCycleException;
import io.github.jpamigrate.engine.report.UnknownDependencyException;
import java.util.List;
import org.junit.jupiter.api.Test;

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
                .hasMessageContaining("Revision a is there more than once: a.upgrade.sql:1, a.upgrade.sql:1.");
        assertThatThrownBy(() -> graph("a<- (label: x) ; b<-a (label: x)"))
                .isInstanceOf(DuplicateLabelException.class)
                .hasMessageContaining("b.upgrade.sql:1: the label x is taken already, by a.upgrade.sql:1.");
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
}

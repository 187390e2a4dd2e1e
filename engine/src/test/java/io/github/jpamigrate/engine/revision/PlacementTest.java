package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.InvalidTargetException;
import io.github.jpamigrate.engine.report.ParentChoiceException;
import io.github.jpamigrate.engine.report.PlacementException;
import io.github.jpamigrate.engine.report.RevisionNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where new revisions go: {@code aaaa}, then {@code bbbb} and {@code cccc} on it. */
class PlacementTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void fork() {
        write("aaaa", List.of(), List.of());
        write("bbbb", List.of("aaaa"), List.of());
        write("cccc", List.of("aaaa"), List.of("payments"));
    }

    private RevisionDirectory directory() {
        return RevisionDirectory.of(folder);
    }

    private void write(String id, List<String> parents, List<String> labels) {
        Placement.Place place = new Placement.Place(parents, List.of(), labels, Optional.of(id));
        Instant created = Instant.EPOCH.plusSeconds(id.charAt(0));
        directory()
                .write(new NewRevision(
                                Optional.empty(),
                                List.of(),
                                "make something of " + id,
                                created,
                                List.of(),
                                List.of(),
                                List.of(),
                                "",
                                "")
                        .at(place));
    }

    private static Placement at(String head) {
        return Placement.behindTheHead().behind(head);
    }

    private List<String> parents(Placement placement) {
        return placement.in(directory().load()).parents();
    }

    @Test
    void goesBehindTheHeadThatIsNamed() {
        assertThat(parents(at("bbbb"))).containsExactly("bbbb");
        assertThat(parents(at("payments@head"))).containsExactly("cccc");
        assertThat(parents(at("heads"))).containsExactly("bbbb", "cccc");
        assertThat(parents(at("cccc,bbbb"))).containsExactly("cccc", "bbbb");
        assertThat(parents(at("base"))).isEmpty();
    }

    @Test
    void asksWhichHeadWhenThereAreSeveral() {
        assertThatThrownBy(() -> parents(Placement.behindTheHead()))
                .isInstanceOf(ParentChoiceException.class)
                .hasMessage("""
                        There are 2 heads, and a new revision could follow any of them:
                          bbbb (make something of bbbb)
                          cccc (make something of cccc)
                        Two revisions were made from the same parent, probably on two branches of the code. Where one of them is
                        applied nowhere yet, put it behind the other: mvn migrate:rebase -Dmigrate.branch=cccc -Dmigrate.onto=bbbb
                        Where both are applied somewhere, join them: mvn migrate:merge -Dmessage="..."
                        Where they are meant to stay apart, say which one it follows: mvn migrate:revision -Dmigrate.head=bbbb -Dmessage="..."\
                        """);
    }

    @Test
    void goesBehindWhatIsNoHeadOnlyWithSplice() {
        assertThatThrownBy(() -> parents(at("aaaa")))
                .isInstanceOf(PlacementException.class)
                .hasMessage("""
                Revision aaaa (make something of aaaa) is not a head: bbbb (make something of bbbb) follows it.
                Name the head: -Dmigrate.head=bbbb,cccc
                Or begin a second branch at it: add -Dmigrate.splice""");
        Placement splice = new Placement(Optional.of("aaaa"), true, List.of(), List.of(), Optional.empty());
        assertThat(parents(splice)).containsExactly("aaaa");
    }

    @Test
    void refusesPlacesThatAreNone() {
        assertThatThrownBy(() -> parents(at("dddd"))).isInstanceOf(RevisionNotFoundException.class);
        assertThatThrownBy(() -> parents(at("+1"))).isInstanceOf(InvalidTargetException.class);
    }

    @Test
    void dependsOnIdsAndKeepsLabels() {
        Placement placement = new Placement(
                Optional.of("base"), false, List.of("orders"), List.of("bbb", "payments"), Optional.of("ffff"));
        assertThatThrownBy(() -> placement.in(directory().load())).hasMessageContaining("too short");

        Placement.Place place = new Placement(
                        Optional.of("base"), false, List.of("orders"), List.of("bbbb", "payments"), Optional.of("ffff"))
                .in(directory().load());
        Revision written = directory()
                .write(NewRevision.of("add orders", List.of(), List.of(), "", "")
                        .at(place));

        assertThat(written.id()).isEqualTo("ffff");
        assertThat(written.labels()).containsExactly("orders");
        assertThat(written.dependsOn()).containsExactly("bbbb", "payments");
        assertThat(directory().load().heads()).contains(written);
    }

    @Test
    void refusesIdsAndLabelsThatAreTakenOrNone() {
        for (String id : List.of("aaaa", "payments", "../up", "AAAA", "head", "")) {
            Placement placement = new Placement(Optional.of("bbbb"), false, List.of(), List.of(), Optional.of(id));
            assertThatThrownBy(() -> parents(placement)).as(id).isInstanceOf(PlacementException.class);
        }
        for (String label : List.of("aaaa", "payments", "1st", "a-b", "base")) {
            Placement placement =
                    new Placement(Optional.of("bbbb"), false, List.of(label), List.of(), Optional.empty());
            assertThatThrownBy(() -> parents(placement)).as(label).isInstanceOf(PlacementException.class);
        }
    }

    @Test
    void mergesAllHeadsOrSome() {
        NewRevision all = Merge.of(directory().load(), Optional.empty(), Optional.empty(), Placement.behindTheHead())
                .orElseThrow();
        assertThat(all.parents()).containsExactly("bbbb", "cccc");
        assertThat(all.message()).isEqualTo("merge bbbb and cccc");

        assertThatThrownBy(() ->
                        Merge.of(directory().load(), Optional.of("bbbb"), Optional.empty(), Placement.behindTheHead()))
                .hasMessageStartingWith("'bbbb' is one head, and a merge joins two or more.");
        assertThatThrownBy(() -> Merge.of(
                        directory().load(), Optional.of("aaaa,bbbb"), Optional.empty(), Placement.behindTheHead()))
                .hasMessageStartingWith("Revision aaaa (make something of aaaa) is not a head");

        directory().write(all);
        assertThat(Merge.of(directory().load(), Optional.empty(), Optional.empty(), Placement.behindTheHead()))
                .isEmpty();
    }

    @Test
    void rewritesOneLineOfOneFile() throws Exception {
        Path file = folder.resolve("cccc_make_something_of_cccc.upgrade.sql");
        String before = Files.readString(file);
        String edited =
                before.replace("\n", "\r\n").replace("parents: aaaa\r", "parents:   aaaa  \r") + "\r\nselect 1;\r\n";
        Files.writeString(file, edited);

        Rebase rebase = Rebase.find(directory().load(), "cccc", "bbbb");
        Revision first = directory().rewrite(rebase);

        assertThat(Files.readString(file)).isEqualTo(edited.replace("  aaaa", "  bbbb"));
        assertThat(directory().load().find("cccc")).contains(first);
        assertThat(first.labels()).containsExactly("payments");
        assertThat(directory().load().heads()).containsExactly(first);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(6);
        }
    }
}

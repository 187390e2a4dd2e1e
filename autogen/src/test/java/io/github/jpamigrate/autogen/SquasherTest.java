package io.github.jpamigrate.autogen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.autogen.scratch.TestServers;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.Placement;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a squash proves before it writes. */
class SquasherTest {

    @TempDir
    private Path folder;

    private RevisionDirectory directory() {
        return RevisionDirectory.of(folder);
    }

    private Squasher squasher() {
        JournalledSchema schema = new JournalledSchema("public", "migrate_revision");
        return new Squasher(directory(), schema, TestServers.server(TestServers.NEWEST));
    }

    private void write(String id, String parent, String upgrade, String downgrade) {
        List<String> parents = parent.isEmpty() ? List.of() : List.of(parent);
        directory()
                .write(new NewRevision(
                                Optional.empty(),
                                List.of(),
                                "make table " + id,
                                Instant.EPOCH.plusSeconds(id.charAt(0)),
                                List.of(),
                                List.of(),
                                List.of(),
                                upgrade,
                                downgrade)
                        .at(new Placement.Place(parents, List.of(), List.of(), Optional.of(id))));
    }

    @Test
    void writesOneRevisionThatDoesTheSame() {
        write("aaaa", "", "create table a (id int);", "drop table a;");
        write("bbbb", "aaaa", "create table b (id int)", "drop table b -- gone;");
        write(
                "cccc",
                "bbbb",
                "-- migrate:step autocommit\ncreate index concurrently b_id on b (id);",
                "drop index b_id;");
        write("dddd", "cccc", "alter table b add column name text;", "alter table b drop column name;");

        Revision squash = squasher().squash("bbbb:dddd", "make b at once");

        assertThat(squash.replaces()).containsExactly("bbbb", "cccc", "dddd");
        assertThat(directory().load().revisions()).extracting(Revision::id).containsExactly("aaaa", squash.id());
    }

    @Test
    void writesNothingWhenTheOrderOfTheJournalMakesADifference() {
        String counting = "do $$ begin execute format('create table t%s ()', (select count(*) from migrate_revision));"
                + " end $$;";
        write("aaaa", "", counting, "drop table t0;");
        write("bbbb", "aaaa", counting, "drop table if exists t1, t2;");

        assertThatThrownBy(() -> squasher().squash("aaaa:bbbb", "make tables at once"))
                .isInstanceOf(SquashProofException.class)
                .hasMessageContaining("cannot be squashed")
                .hasMessageContaining("Nothing was written.");
        assertThat(directory().load().revisions()).hasSize(2);
    }
}

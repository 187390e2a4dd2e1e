package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Target;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratorTest {
    @TempDir
    private Path folder;

    private TestDatabase database;
    private TestRevisions revisions;
    private final List<Event> events = new ArrayList<>();

    @BeforeEach
    void create() throws SQLException {
        database = TestServer.createDatabase();
        revisions = new TestRevisions(folder);
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
    }

    private Migrator.Builder migrator() {
        return Migrator.builder(database.dataSource())
                .revisions(revisions.directory())
                .listener(events::add);
    }

    private static List<String> ids(List<RevisionName> names) {
        return names.stream().map(RevisionName::id).toList();
    }

    @Test
    void goesUpToTheHeadAndBackToBase() throws SQLException {
        revisions.line();

        UpgradeResult up = migrator().build().upgrade(Target.parse("head"));

        assertThat(ids(up.applied())).containsExactly("aaaa", "bbbb", "cccc");
        assertThat(up.from()).isEmpty();
        assertThat(ids(up.to())).containsExactly("cccc");
        assertThat(database.tables()).containsExactly("public.a", "public.b", "public.c");
        assertThat(migrator().build().current())
                .singleElement()
                .extracting(AppliedRevision::id)
                .isEqualTo("cccc");
        assertThat(migrator().build().upgrade(Target.parse("head")).applied()).isEmpty();

        DowngradeResult down = migrator().build().downgrade(Target.parse("base"));

        assertThat(ids(down.undone())).containsExactly("cccc", "bbbb", "aaaa");
        assertThat(down.to()).isEmpty();
        assertThat(database.tables()).isEmpty();
        assertThat(database.query("select action || ' ' || revision from migrate_revision_log order by entry"))
                .containsExactly(
                        "upgrade aaaa",
                        "upgrade bbbb",
                        "upgrade cccc",
                        "downgrade cccc",
                        "downgrade bbbb",
                        "downgrade aaaa");
    }
}

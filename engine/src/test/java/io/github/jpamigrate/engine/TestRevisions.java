package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Revision files for a test. */
final class TestRevisions {
    private final RevisionDirectory directory;
    private Instant created = Instant.parse("2026-01-01T00:00:00Z");

    TestRevisions(Path folder) {
        this.directory = RevisionDirectory.of(folder);
    }

    RevisionDirectory directory() {
        return directory;
    }

    Revision write(String id, List<String> parents, String upgrade, String downgrade) {
        created = created.plusSeconds(60);
        return directory.write(new NewRevision(
                Optional.of(id),
                parents,
                "make something of " + id,
                created,
                List.of(),
                List.of(),
                List.of(),
                upgrade,
                downgrade));
    }

    /** {@code aaaa} to {@code cccc}, each a table of its name. */
    void line() {
        write("aaaa", List.of(), "create table a (id int);", "drop table a;");
        write("bbbb", List.of("aaaa"), "create table b (id int);", "drop table b;");
        write("cccc", List.of("bbbb"), "create table c (id int);", "drop table c;");
    }
}

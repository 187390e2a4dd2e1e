package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.engine.revision.Hazard;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.ScriptFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
        return write(id, parents, List.of(), upgrade, downgrade);
    }

    Revision write(String id, List<String> parents, List<Hazard> hazards, String upgrade, String downgrade) {
        created = created.plusSeconds(60);
        return directory.write(new NewRevision(
                Optional.of(id),
                parents,
                "make something of " + id,
                created,
                hazards,
                List.of(),
                List.of(),
                upgrade,
                downgrade));
    }

    /** Edits a file as a person would. */
    static void replace(ScriptFile file, String from, String to) {
        Path path = Path.of(file.path());
        assertThat(file.text()).contains(from);
        try {
            Files.writeString(path, file.text().replace(from, to));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void delete(Revision revision) {
        try {
            Files.delete(Path.of(revision.upgrade().path()));
            Files.delete(Path.of(revision.downgrade().path()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@code aaaa} to {@code cccc}, each a table of its name. */
    void line() {
        write("aaaa", List.of(), "create table a (id int);", "drop table a;");
        write("bbbb", List.of("aaaa"), "create table b (id int);", "drop table b;");
        write("cccc", List.of("bbbb"), "create table c (id int);", "drop table c;");
    }
}

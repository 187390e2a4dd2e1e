package io.github.jpamigrate.engine.errors;

import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Applied;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.ScriptFile;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Graphs in short: {@code "aaaa", "bbbb<aaaa", "cccc<aaaa"}. */
final class Graphs {
    private Graphs() {}

    static RevisionGraph graph(String... revisions) {
        return RevisionGraph.of(Arrays.stream(revisions).map(Graphs::revision).toList());
    }

    static Applied applied(RevisionGraph graph, String... ids) {
        return Applied.of(graph, List.of(ids));
    }

    static RevisionName name(String id) {
        return new RevisionName(id, "message of " + id);
    }

    /** The label is everything behind a hash. */
    static Revision revision(String text) {
        String[] labelled = text.split("#");
        String[] parts = labelled[0].split("<");
        String id = parts[0];
        return new Revision(
                id,
                parts.length == 1 ? List.of() : List.of(parts[1].split(",")),
                "message of " + id,
                Instant.parse("2026-01-01T00:00:00Z"),
                List.of(),
                labelled.length == 1 ? List.of() : List.of(labelled[1]),
                List.of(),
                Optional.empty(),
                new ScriptFile(
                        id + ".upgrade.sql",
                        "-- revision: " + id + "\n-- parents: " + (parts.length == 1 ? "none" : parts[1]) + "\n"),
                new ScriptFile(id + ".downgrade.sql", "drop table " + id + ";"),
                "checksum of " + id);
    }
}

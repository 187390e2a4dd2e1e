package io.github.jpamigrate.engine.listing;

import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.Mark;
import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** All that is known of a revision, a line for each thing. */
public final class RevisionDetails {
    private static final int COLUMN = 12;

    private final UnaryOperator<String> paths;
    private final List<String> lines = new ArrayList<>();

    private RevisionDetails(UnaryOperator<String> paths) {
        this.paths = paths;
    }

    /** @param paths how the path of a file is shown */
    public static List<String> lines(HistoryEntry entry, UnaryOperator<String> paths) {
        RevisionDetails details = new RevisionDetails(paths);
        details.add(entry);
        return List.copyOf(details.lines);
    }

    private void add(HistoryEntry entry) {
        List<String> marks = entry.marks().stream().map(Mark::text).toList();
        line("Revision", entry.id() + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")"));
        line("Message", entry.revision().message());
        line("Parents", entry.parents().isEmpty() ? "none" : String.join(", ", entry.parents()));
        list("Children", entry.children());
        list("Depends on", entry.dependsOn());
        list("Labels", entry.labels());
        entry.file().ifPresent(this::file);
        entry.applied().ifPresent(this::row);
    }

    private void file(Revision file) {
        line("Created", file.created().toString());
        file.hazards().forEach(hazard -> line("Hazard", hazard.toString()));
        file.approved().ifPresent(approval -> line("Approved", approval));
        line("Upgrade", paths.apply(file.upgrade().path()));
        line("Downgrade", paths.apply(file.downgrade().path()));
    }

    private void row(AppliedRevision row) {
        String state = row.state() == AppliedRevision.State.APPLIED
                ? "in " + row.duration().toMillis() + " ms"
                : row.state().name().toLowerCase(Locale.ROOT) + ", half done after " + row.finishedSteps()
                        + (row.finishedSteps() == 1 ? " finished step" : " finished steps");
        line("Applied", row.appliedAt() + " by " + row.appliedBy() + ", " + state);
        line("Tool", row.toolVersion());
    }

    private void list(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            line(name, String.join(", ", values));
        }
    }

    private void line(String name, String value) {
        lines.add((name + ":" + " ".repeat(COLUMN)).substring(0, COLUMN) + value);
    }
}

package io.github.jpamigrate.engine.listing;

import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.Mark;
import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;
import java.util.Locale;

/** A history as a JSON array with an object for each revision. */
final class HistoryJson {
    private HistoryJson() {}

    static List<String> lines(List<HistoryEntry> entries) {
        Json all = new Json.Items(entries.stream().map(HistoryJson::entry).toList());
        return all.text("").lines().toList();
    }

    private static Json entry(HistoryEntry entry) {
        return new Json.Members()
                .with("revision", Json.of(entry.id()))
                .with("message", Json.of(entry.revision().message()))
                .with("parents", Json.texts(entry.parents()))
                .with("dependsOn", Json.texts(entry.dependsOn()))
                .with("labels", Json.texts(entry.labels()))
                .with("marks", Json.texts(entry.marks().stream().map(Mark::text).toList()))
                .with("files", entry.file().map(HistoryJson::file).orElse(new Json.Word("null")))
                .with("journal", entry.applied().map(HistoryJson::row).orElse(new Json.Word("null")));
    }

    private static Json file(Revision file) {
        return new Json.Members()
                .with("created", Json.of(file.created()))
                .with("hazards", Json.texts(file.hazards()))
                .with("approved", Json.of(file.approved()))
                .with("upgrade", Json.of(file.upgrade().path()))
                .with("downgrade", Json.of(file.downgrade().path()));
    }

    private static Json row(AppliedRevision row) {
        return new Json.Members()
                .with("state", Json.of(row.state().name().toLowerCase(Locale.ROOT)))
                .with("finishedSteps", Json.of(row.finishedSteps()))
                .with("appliedAt", Json.of(row.appliedAt()))
                .with("appliedBy", Json.of(row.appliedBy()))
                .with("milliseconds", Json.of(row.duration().toMillis()))
                .with("tool", Json.of(row.toolVersion()));
    }
}

package io.github.jpamigrate.engine.listing;

import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.Mark;
import java.util.List;
import java.util.stream.Stream;

/** Revisions on one line each. */
public final class HistoryText {
    private HistoryText() {}

    /** As in {@code cab956d6e707 -> 57dbe0e68bda (head, pending), add bar code to products}. */
    public static String link(HistoryEntry entry) {
        String before = entry.parents().isEmpty() ? "base" : String.join(", ", entry.parents());
        return before + " -> " + line(entry);
    }

    /** As in {@code 57dbe0e68bda (head, pending), add bar code to products}. */
    public static String line(HistoryEntry entry) {
        return entry.id() + marks(entry) + ", " + entry.revision().message();
    }

    private static String marks(HistoryEntry entry) {
        Stream<String> marks = entry.marks().stream().map(Mark::text);
        Stream<String> labels = entry.labels().stream().map(label -> "label " + label);
        Stream<String> dependencies = entry.dependsOn().stream().map(id -> "depends on " + id);
        List<String> all =
                Stream.of(marks, labels, dependencies).flatMap(texts -> texts).toList();
        return all.isEmpty() ? "" : " (" + String.join(", ", all) + ")";
    }
}

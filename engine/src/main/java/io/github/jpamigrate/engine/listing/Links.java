package io.github.jpamigrate.engine.listing;

import io.github.jpamigrate.engine.HistoryEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of a picture between the revisions that are in it. */
record Links(List<Link> links) {

    /** @param dependency whether it is no parent */
    record Link(String from, String to, boolean dependency) {}

    static Links between(List<HistoryEntry> entries) {
        Set<String> shown = new HashSet<>();
        entries.forEach(entry -> shown.add(entry.id()));
        List<Link> links = new ArrayList<>();
        for (HistoryEntry entry : entries) {
            entry.parents().stream()
                    .filter(shown::contains)
                    .forEach(parent -> links.add(new Link(parent, entry.id(), false)));
            entry.dependsOn().stream()
                    .filter(shown::contains)
                    .forEach(needed -> links.add(new Link(needed, entry.id(), true)));
        }
        return new Links(links);
    }
}

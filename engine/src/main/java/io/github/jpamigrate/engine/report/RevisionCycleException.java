package io.github.jpamigrate.engine.report;

import java.util.List;

/** Revisions that come before themselves. */
public final class RevisionCycleException extends MigrateException {
    private final List<String> revisions;

    /**
     * @param revisions just the cycle, each followed by its parent or dependency, the last one by the first
     * @param places file and line of each one's link to the next
     */
    public RevisionCycleException(List<String> revisions, List<String> places) {
        super(
                "These revisions form a circle, so none of them can be first: %s -> %s.\n%s\nChange the parents or depends-on line of one of them."
                        .formatted(String.join(" -> ", revisions), revisions.get(0), String.join("\n", places)));
        this.revisions = List.copyOf(revisions);
    }

    public List<String> revisions() {
        return revisions;
    }
}

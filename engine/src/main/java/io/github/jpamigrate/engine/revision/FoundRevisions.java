package io.github.jpamigrate.engine.revision;

import java.util.Optional;

/** Revisions at their place, read but not yet understood: what is as it was last time need not be. */
public interface FoundRevisions {

    /**
     * Changes with every byte of an upgrade file, and with the name of every file; empty for what has no files.
     *
     * @throws io.github.jpamigrate.engine.report.MigrateException when a file cannot be read
     */
    Optional<String> fingerprint();

    /**
     * Validates everything but the downgrade files, each of which is read and validated when its text is asked for.
     *
     * @throws io.github.jpamigrate.engine.report.MigrateException naming the file, the line and the remedy
     */
    RevisionGraph graph();

    /** Revisions that are in memory. */
    static FoundRevisions of(RevisionGraph graph) {
        return new FoundRevisions() {
            @Override
            public Optional<String> fingerprint() {
                return Optional.empty();
            }

            @Override
            public RevisionGraph graph() {
                return graph;
            }
        };
    }
}

package io.github.jpamigrate.engine.report;

import java.util.List;

/** Several revisions with one id. */
public final class DuplicateRevisionException extends MigrateException {
    private final String revision;
    private final List<String> files;

    /** @param files with the line where it is known */
    public DuplicateRevisionException(String revision, List<String> files) {
        super(
                "Revision %s is there more than once: %s.\nDelete the copy, or give it an id of its own (file names and the line \"-- revision:\" of both files)."
                        .formatted(revision, String.join(", ", files)));
        this.revision = revision;
        this.files = List.copyOf(files);
    }

    public String revision() {
        return revision;
    }

    public List<String> files() {
        return files;
    }
}

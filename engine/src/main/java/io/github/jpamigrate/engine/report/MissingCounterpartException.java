package io.github.jpamigrate.engine.report;

/** One file of the pair is there and the other is not. */
public final class MissingCounterpartException extends MigrateException {
    private final String file;
    private final String missing;

    public MissingCounterpartException(String file, String missing) {
        super("""
                %s stands alone: %s is missing.
                A revision is two files. Restore the missing one from version control, or write it; \
                a revision that cannot be undone says so in its downgrade script.""".formatted(file, missing));
        this.file = file;
        this.missing = missing;
    }

    /** @param other file of the other side with the same id, but another name */
    public MissingCounterpartException(String file, String missing, String other) {
        super(
                "%s belongs to %s by its id, but their names do not agree.\nRename the second to %s, or the first accordingly."
                        .formatted(file, other, missing));
        this.file = file;
        this.missing = missing;
    }

    public String file() {
        return file;
    }

    public String missing() {
        return missing;
    }
}

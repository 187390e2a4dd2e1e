package io.github.jpamigrate.engine.report;

/** A revision names a parent for which there is no file. */
public final class MissingParentException extends MigrateException {
    private final String revision;
    private final String parent;

    public MissingParentException(String revision, String file, int line, String parent) {
        super("""
                %s:%s: the parent %s of revision %s is not in this directory.
                Bring back its two files (git log --all -- '*%s*'), or correct the line "-- parents:" when it is misspelt.""".formatted(file, line, parent, revision, parent));
        this.revision = revision;
        this.parent = parent;
    }

    public String revision() {
        return revision;
    }

    public String parent() {
        return parent;
    }
}

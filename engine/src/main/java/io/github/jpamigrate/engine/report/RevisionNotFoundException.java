package io.github.jpamigrate.engine.report;

/** A target names a revision that is not there. */
public final class RevisionNotFoundException extends MigrateException {
    private final String target;

    public RevisionNotFoundException(String target, String problem) {
        super(problem + "\nmvn migrate:history lists the revisions.");
        this.target = target;
    }

    public String target() {
        return target;
    }
}

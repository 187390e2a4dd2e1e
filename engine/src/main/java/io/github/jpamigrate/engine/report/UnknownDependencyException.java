package io.github.jpamigrate.engine.report;

/** A revision depends on a revision or label that does not exist. */
public final class UnknownDependencyException extends MigrateException {
    private final String revision;
    private final String dependency;

    public UnknownDependencyException(String revision, String file, int line, String dependency) {
        super("""
                %s:%s: revision %s depends on %s, which is neither a revision nor a label in this directory.
                Bring back its files, or correct the line "-- depends-on:".""".formatted(file, line, revision, dependency));
        this.revision = revision;
        this.dependency = dependency;
    }

    public String revision() {
        return revision;
    }

    public String dependency() {
        return dependency;
    }
}

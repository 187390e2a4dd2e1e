package io.github.jpamigrate.engine.report;

/** An upgrade was interrupted, and the files with the rest of it are not here. */
public final class HalfAppliedException extends MigrateException {
    private final RevisionName revision;

    public HalfAppliedException(RevisionName revision, int finishedSteps) {
        super("""
                The upgrade of %s was interrupted after %s, and its files are not here.
                Run the command again from a checkout that has them: it goes on where it stopped.
                If no checkout has them, undo by hand what those steps did, and take the revision out of the journal:
                mvn migrate:repair -Dmigrate.forget=%s""".formatted(
                revision, finishedSteps == 1 ? "1 finished step" : finishedSteps + " finished steps", revision.id()));
        this.revision = revision;
    }

    public RevisionName revision() {
        return revision;
    }
}

package io.github.jpamigrate.engine.report;

/** The thread was interrupted while it waited. */
public final class RunInterruptedException extends MigrateException {
    public RunInterruptedException(InterruptedException cause) {
        super("Interrupted while waiting. Every finished revision is recorded. Run the command again.", cause);
    }
}

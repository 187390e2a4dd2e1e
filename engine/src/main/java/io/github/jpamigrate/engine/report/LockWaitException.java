package io.github.jpamigrate.engine.report;

import java.time.Duration;
import java.util.List;

/** Another run holds the lock, and did so for longer than this one may wait. */
public final class LockWaitException extends MigrateException {
    private final List<LockHolder> holders;
    private final Duration waited;

    public LockWaitException(List<LockHolder> holders, Duration waited) {
        super("Another run holds the migration lock; gave up after " + waited.toSeconds() + " s. "
                + (holders.isEmpty() ? "Nobody can be seen to hold it now." : "It is held by:")
                + Lines.indented(holders)
                + "\nWait until it is done and run the command again. When it is a session that no one needs any more, end it with"
                + "\nSELECT pg_terminate_backend("
                + (holders.isEmpty() ? "<pid>" : holders.get(0).pid()) + ");");
        this.holders = List.copyOf(holders);
        this.waited = waited;
    }

    public List<LockHolder> holders() {
        return holders;
    }

    public Duration waited() {
        return waited;
    }
}

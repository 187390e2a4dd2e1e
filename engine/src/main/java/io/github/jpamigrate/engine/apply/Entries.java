package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.LockLostException;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import java.time.Duration;

/** Keeps the journal in step with the revisions that run. */
final class Entries {
    private final Session session;
    private final Journal journal;
    private final JournalText text;

    Entries(Session session, Journal journal) {
        this.session = session;
        this.journal = journal;
        this.text = journal.text();
    }

    /** So many units of the revision are done: SQL to be sent with the end of the transaction. */
    String done(Job job, int units, Duration duration) {
        return units >= job.units().size() ? finished(job, duration) : progress(job, units);
    }

    private String progress(Job job, int units) {
        return job.upgrade()
                ? text.put(job.revision(), job.dependencies(), AppliedRevision.State.UPGRADING, units, Duration.ZERO)
                : text.undoing(job.revision(), units);
    }

    private String finished(Job job, Duration duration) {
        Revision revision = job.revision();
        if (job.upgrade()) {
            return text.logged(
                    new LogEntry(LogEntry.Action.UPGRADE, revision.name(), duration, ""),
                    text.put(revision, job.dependencies(), AppliedRevision.State.APPLIED, 0, duration));
        }
        return text.logged(
                new LogEntry(LogEntry.Action.DOWNGRADE, revision.name(), duration, ""), text.remove(revision.id()));
    }

    /**
     * The log is written on a best effort: the failure itself is what the caller must see. Not without the lock: another
     * run may be at work by now, and get in the way of its entries.
     */
    MigrateException failed(Job job, Duration duration, MigrateException failure) {
        if (failure instanceof LockLostException) {
            return failure;
        }
        LogEntry entry = new LogEntry(
                LogEntry.Action.FAILURE, job.revision().name(), duration, String.valueOf(failure.getMessage()));
        try {
            session.inTransaction("Cannot log the failure", connection -> {
                journal.log(connection, entry);
                return entry;
            });
        } catch (MigrateException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
        return failure;
    }
}

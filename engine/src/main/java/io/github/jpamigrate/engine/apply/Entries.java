package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Keeps the journal in step with the revisions that run. */
final class Entries {
    private final Session session;
    private final Journal journal;

    Entries(Session session, Journal journal) {
        this.session = session;
        this.journal = journal;
    }

    /** So many units of the revision are done. */
    void done(Connection connection, Job job, int units, Duration duration) throws SQLException {
        if (units >= job.units().size()) {
            finish(connection, job, duration);
        } else {
            progress(connection, job, units);
        }
    }

    private void progress(Connection connection, Job job, int units) throws SQLException {
        if (job.upgrade()) {
            journal.put(
                    connection,
                    job.revision(),
                    job.dependencies(),
                    AppliedRevision.State.UPGRADING,
                    units,
                    Duration.ZERO);
        } else {
            journal.undoing(connection, job.revision(), units);
        }
    }

    private void finish(Connection connection, Job job, Duration duration) throws SQLException {
        Revision revision = job.revision();
        if (job.upgrade()) {
            journal.put(connection, revision, job.dependencies(), AppliedRevision.State.APPLIED, 0, duration);
            journal.log(connection, new LogEntry(LogEntry.Action.UPGRADE, revision.name(), duration, ""));
        } else {
            journal.remove(connection, revision.id());
            journal.log(connection, new LogEntry(LogEntry.Action.DOWNGRADE, revision.name(), duration, ""));
        }
    }

    /** The log is written on a best effort: the failure itself is what the caller must see. */
    MigrateException failed(Job job, Duration duration, MigrateException failure) {
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

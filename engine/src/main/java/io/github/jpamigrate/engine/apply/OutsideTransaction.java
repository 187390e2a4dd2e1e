package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.DatabaseException;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.script.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs statements that PostgreSQL refuses inside a transaction. */
final class OutsideTransaction {
    private final Session session;
    private final WorkSettings work;
    private final Orphans orphans;
    private final Consumer<Event> events;

    OutsideTransaction(Session session, WorkSettings work, Orphans orphans, Consumer<Event> events) {
        this.session = session;
        this.work = work;
        this.orphans = orphans;
        this.events = events;
    }

    /** @param interrupted whether a crash may have stopped this very statement, or come right behind it */
    void run(Job job, Statement statement, boolean interrupted) {
        try {
            session.connection().setAutoCommit(true);
            session.execute("SET search_path TO " + work.searchPath());
            boolean done = interrupted && done(job, statement);
            if (!done) {
                Execution.of(session.connection(), statement);
            }
            session.execute("SET search_path TO " + work.original());
            session.connection().setAutoCommit(false);
        } catch (StatementFailure failure) {
            throw restored(Failures.of(job, failure, Failures.GOES_ON));
        } catch (SQLException failure) {
            throw restored(new DatabaseException("Revision " + job.revision().name() + " cannot go on", failure));
        } catch (MigrateException failure) {
            throw restored(failure);
        }
    }

    private MigrateException restored(MigrateException failure) {
        try {
            session.execute("SET search_path TO " + work.original());
            session.connection().setAutoCommit(false);
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
        return failure;
    }

    private boolean done(Job job, Statement statement) throws SQLException {
        orphans.awaitEnd(statement);
        Connection connection = session.connection();
        Optional<ConcurrentIndex> dropped = ConcurrentIndex.dropped(statement);
        if (dropped.isPresent()) {
            return dropped.get().find(connection).isEmpty();
        }
        Optional<ConcurrentIndex> created = ConcurrentIndex.created(statement);
        Optional<ConcurrentIndex.Found> found =
                created.isPresent() ? created.get().find(connection) : Optional.empty();
        if (found.isPresent() && !found.get().valid()) {
            session.execute("DROP INDEX CONCURRENTLY " + found.get().qualified());
            events.accept(new Event.InvalidIndexDropped(
                    job.revision().name(), found.get().qualified()));
            return false;
        }
        return found.isPresent();
    }
}

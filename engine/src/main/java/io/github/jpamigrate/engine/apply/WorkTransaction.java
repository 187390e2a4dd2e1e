package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.DatabaseException;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.Redaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Transactions that change the schema. Each waits for tables with {@code lock_timeout}, so that it does not stand for long
 * at the head of a queue of readers, and is tried again when it was in the way of others.
 */
final class WorkTransaction {
    /** lock_not_available, deadlock_detected, serialization_failure. */
    private static final Set<String> PASSING = Set.of("55P03", "40P01", "40001");

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Session session;
    private final WorkSettings work;
    private final Settings settings;
    private final long key;
    private final Consumer<Event> events;

    WorkTransaction(Session session, WorkSettings work, Settings settings, JournalTable table, Consumer<Event> events) {
        this.session = session;
        this.work = work;
        this.settings = settings;
        this.key = LockKey.of(table).work();
        this.events = events;
    }

    /** What to do in the transaction. */
    interface Body {
        void on(Connection connection) throws SQLException, StatementFailure;
    }

    /** @throws MigrateException when it failed for a reason that does not pass; everything is rolled back then */
    void run(Job job, Body body) {
        int attempt = 1;
        while (!succeeds(job, body, attempt)) {
            attempt++;
        }
    }

    /**
     * Waits for the transaction of a run whose client was killed. It may have been told to commit, so what is to be done is
     * known only afterwards.
     */
    void awaitOrphan() {
        try {
            begin();
            session.connection().rollback();
        } catch (SQLException failure) {
            throw session.undone(new DatabaseException("Cannot wait for an earlier run", failure));
        } catch (MigrateException failure) {
            throw session.undone(failure);
        }
    }

    private boolean succeeds(Job job, Body body, int attempt) {
        try {
            begin();
            body.on(session.connection());
            session.connection().commit();
            return true;
        } catch (StatementFailure failure) {
            boolean again = mayRetry(failure.refusal(), attempt);
            MigrateException told = Failures.of(job, failure, outcome(failure.refusal(), attempt));
            return retried(job, attempt, again, failure.refusal(), told);
        } catch (SQLException failure) {
            boolean again = mayRetry(failure, attempt);
            String doing = "Revision " + job.revision().name() + " cannot be recorded or committed";
            return retried(job, attempt, again, failure, new DatabaseException(doing, failure));
        } catch (MigrateException failure) {
            throw session.undone(failure);
        }
    }

    private boolean retried(Job job, int attempt, boolean again, SQLException failure, MigrateException told) {
        session.undone(told);
        boolean rolledBack = told.getSuppressed().length == 0;
        if (!again || !rolledBack) {
            throw told;
        }
        Duration next = Pause.afterAttempt(attempt, FIRST_PAUSE, LONGEST_PAUSE);
        events.accept(new Event.Retrying(
                job.revision().name(),
                attempt,
                settings.attempts(),
                next,
                String.valueOf(failure.getSQLState()),
                Redaction.redact(ServerError.of(failure).message())));
        Pause.of(next);
        return false;
    }

    private boolean mayRetry(SQLException failure, int attempt) {
        return attempt < settings.attempts() && PASSING.contains(String.valueOf(failure.getSQLState()));
    }

    private String outcome(SQLException failure, int attempt) {
        if (!PASSING.contains(String.valueOf(failure.getSQLState()))) {
            return Failures.ROLLED_BACK;
        }
        return "Tried " + attempt + " times, waiting up to "
                + settings.lockTimeout().toMillis()
                + " ms for each lock. Everything this transaction did is undone. See who uses the table with"
                + "\nSELECT pid, usename, application_name, state, xact_start, query FROM pg_stat_activity ORDER BY xact_start;"
                + "\nand run the command again.";
    }

    /**
     * The second lock tells of a run whose client was killed while its server process still works: it is waited for,
     * instead of getting in its way.
     */
    private void begin() throws SQLException {
        String opening = work.transaction(settings) + ";select pg_try_advisory_xact_lock(" + key + ")";
        new LockPatience(settings.lockWait(), events).until(() -> tries(opening), () -> {
            var holders = LockHolders.of(session.connection(), key);
            session.connection().rollback();
            return holders;
        });
    }

    private boolean tries(String opening) throws SQLException {
        boolean taken = "t".equals(session.begin(opening));
        if (!taken) {
            session.connection().rollback();
        }
        return taken;
    }
}

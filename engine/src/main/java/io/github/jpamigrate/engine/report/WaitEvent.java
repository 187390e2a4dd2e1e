package io.github.jpamigrate.engine.report;

import java.time.Duration;
import java.util.List;

/** What keeps a run waiting. */
public sealed interface WaitEvent extends Event {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.waiting(this);
    }

    /** Another run holds the lock; sent when the wait begins and then every few seconds. */
    record LockWaiting(List<LockHolder> holders, Duration waited, Duration limit) implements WaitEvent {
        public LockWaiting {
            holders = List.copyOf(holders);
        }

        @Override
        public String text() {
            return "Waiting for the migration lock (%s s of at most %s s), held by%s"
                    .formatted(waited.toSeconds(), limit.toSeconds(), Lines.indented(holders));
        }

        @Override
        public boolean warning() {
            return true;
        }
    }

    /**
     * A statement takes long; sent after some seconds, then ever less often, by a thread of its own.
     *
     * @param elapsed since it began
     * @param blockers for whom it waits now; nobody when it works
     */
    record StatementRunning(
            RevisionName revision, String file, int line, String statement, Duration elapsed, Blockers blockers)
            implements WaitEvent {
        @Override
        public String text() {
            return "Runs for " + elapsed.toSeconds() + " s (" + file + ":" + line + "): " + statement
                    + blockers.text("It waits for");
        }

        @Override
        public boolean warning() {
            return !blockers.sessions().isEmpty();
        }
    }

    /**
     * An attempt was given up for a passing reason; the next one follows after a pause.
     *
     * @param blockers who was in the way
     */
    record Retrying(
            RevisionName revision,
            int attempt,
            int attempts,
            Duration pause,
            String state,
            String reason,
            Blockers blockers)
            implements WaitEvent {
        @Override
        public String text() {
            return "Revision %s could not get on (%s, SQLState %s); attempt %s of %s gave way, next in %s ms"
                            .formatted(revision, reason, state, attempt, attempts, pause.toMillis())
                    + blockers.text("In the way was");
        }

        @Override
        public boolean warning() {
            return true;
        }
    }
}

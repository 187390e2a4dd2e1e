package io.github.jpamigrate.engine.report;

import java.time.Duration;
import java.util.List;

/**
 * What happens during a run, one at a time and in the order it happens: on the thread of the run, but for {@link
 * StatementRunning}. {@link #text()} is a line, or several, ready to be printed; a listener that wants more looks at the
 * kind with a {@link Visitor}.
 */
public sealed interface Event {

    /** The event in words, without a line break at its end. */
    String text();

    /** Whether a person should notice it even when everything else is hidden. */
    default boolean warning() {
        return false;
    }

    <R> R accept(Visitor<R> visitor);

    /** Which way a revision is run. */
    enum Direction {
        UPGRADE,
        DOWNGRADE
    }

    /** The journal did not exist and was created. */
    record JournalCreated(String table) implements Event {
        @Override
        public String text() {
            return "Created the journal " + table;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.journalCreated(this);
        }
    }

    /** Another run holds the lock; sent when the wait begins and then every few seconds. */
    record LockWaiting(List<LockHolder> holders, Duration waited, Duration limit) implements Event {
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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lockWaiting(this);
        }
    }

    /** What will be run, in order; not sent when there is nothing to do. */
    record RunPlanned(Direction direction, List<RevisionName> revisions) implements Event {
        public RunPlanned {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String text() {
            String what = direction == Direction.UPGRADE ? " to apply" : " to undo";
            return revisions.size() + (revisions.size() == 1 ? " revision" : " revisions") + what;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.runPlanned(this);
        }
    }

    /** @param number counts from 1 to {@code count} */
    record RevisionStarted(Direction direction, RevisionName revision, int number, int count) implements Event {
        @Override
        public String text() {
            String what = direction == Direction.UPGRADE ? "Upgrade " : "Downgrade ";
            return what + number + " of " + count + ": " + revision.id() + " " + revision.message();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.revisionStarted(this);
        }
    }

    /** @param number counts from 1 to {@code count}, the statements of the script */
    record StatementStarted(RevisionName revision, String file, int line, int number, int count, String statement)
            implements Event {
        @Override
        public String text() {
            return "Statement " + number + " of " + count + " (" + file + ":" + line + "): " + statement;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.statementStarted(this);
        }
    }

    /** A dry run ran a statement, or left it out. */
    record StatementTried(TriedStatement statement) implements Event {
        @Override
        public String text() {
            return "  " + statement.toString().replace("\n", "\n  ");
        }

        @Override
        public boolean warning() {
            return !statement.ran();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.statementTried(this);
        }
    }

    /** The revision is committed, together with its entry in the journal. */
    record RevisionFinished(Direction direction, RevisionName revision, int number, int count, Duration duration)
            implements Event {
        @Override
        public String text() {
            String what = direction == Direction.UPGRADE ? "Applied " : "Undid ";
            return what + revision.id() + " in " + duration.toMillis() + " ms";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.revisionFinished(this);
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
            implements Event {
        @Override
        public String text() {
            return "Runs for " + elapsed.toSeconds() + " s (" + file + ":" + line + "): " + statement
                    + blockers.text("It waits for");
        }

        @Override
        public boolean warning() {
            return !blockers.sessions().isEmpty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.statementRunning(this);
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
            implements Event {
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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.retrying(this);
        }
    }

    /** A revision that a crash left half done is finished first. */
    record Resuming(Direction direction, RevisionName revision, int finishedSteps) implements Event {
        @Override
        public String text() {
            String what = direction == Direction.UPGRADE ? "upgrade" : "downgrade";
            return "Resuming the " + what + " of " + revision + " after " + finishedSteps
                    + (finishedSteps == 1 ? " finished step" : " finished steps");
        }

        @Override
        public boolean warning() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.resuming(this);
        }
    }

    /** The journal has one row now for several revisions that were squashed into one. */
    record Squashed(RevisionName revision, List<String> replaced) implements Event {
        public Squashed {
            replaced = List.copyOf(replaced);
        }

        @Override
        public String text() {
            return "The journal has " + revision + " now in place of " + String.join(", ", replaced);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.squashed(this);
        }
    }

    /** An index that a crash left invalid was dropped, so that its statement can run again. */
    record InvalidIndexDropped(RevisionName revision, String index) implements Event {
        @Override
        public String text() {
            return "Dropped the index " + index + ", which an interrupted run of " + revision + " left invalid";
        }

        @Override
        public boolean warning() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.invalidIndexDropped(this);
        }
    }

    /** The downgrade script comes from the journal, not from a file. */
    record StoredScriptUsed(RevisionName revision, String reason) implements Event {
        @Override
        public String text() {
            return "Using the downgrade script of " + revision + " that the journal kept: " + reason;
        }

        @Override
        public boolean warning() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.storedScriptUsed(this);
        }
    }

    /** The database has revisions without files here; nothing is to be applied, so the run succeeds. */
    record UnknownRevisions(List<RevisionName> revisions, String location) implements Event {
        public UnknownRevisions {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String text() {
            return "The database has revisions that are not in " + location + ":" + Lines.indented(revisions)
                    + "\nThis checkout is older than the database, or their files were deleted";
        }

        @Override
        public boolean warning() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknownRevisions(this);
        }
    }

    /** An upgrade to something older than what the database has: nothing was done. */
    record AlreadyApplied(String target) implements Event {
        @Override
        public String text() {
            return "'" + target + "' is already applied; to go back use mvn migrate:downgrade -Dto=" + target;
        }

        @Override
        public boolean warning() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alreadyApplied(this);
        }
    }

    /** There is no revision directory, or it is empty. */
    record NoRevisions(String location) implements Event {
        @Override
        public String text() {
            return "There are no revisions in " + location;
        }

        @Override
        public boolean warning() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noRevisions(this);
        }
    }

    /** What is allowed, protected and repaired: the kinds are those of {@link PolicyEvent}. */
    sealed interface OfPolicy extends Event permits PolicyEvent {
        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.policy((PolicyEvent) this);
        }
    }

    /** One method for each kind; all of them optional, what is not overridden goes to {@link #other}. */
    interface Visitor<R> {
        R other(Event event);

        default R journalCreated(JournalCreated event) {
            return other(event);
        }

        default R lockWaiting(LockWaiting event) {
            return other(event);
        }

        default R runPlanned(RunPlanned event) {
            return other(event);
        }

        default R revisionStarted(RevisionStarted event) {
            return other(event);
        }

        default R statementStarted(StatementStarted event) {
            return other(event);
        }

        default R revisionFinished(RevisionFinished event) {
            return other(event);
        }

        default R statementTried(StatementTried event) {
            return other(event);
        }

        default R statementRunning(StatementRunning event) {
            return other(event);
        }

        default R retrying(Retrying event) {
            return other(event);
        }

        default R resuming(Resuming event) {
            return other(event);
        }

        default R invalidIndexDropped(InvalidIndexDropped event) {
            return other(event);
        }

        default R squashed(Squashed event) {
            return other(event);
        }

        default R storedScriptUsed(StoredScriptUsed event) {
            return other(event);
        }

        default R unknownRevisions(UnknownRevisions event) {
            return other(event);
        }

        default R alreadyApplied(AlreadyApplied event) {
            return other(event);
        }

        default R policy(PolicyEvent event) {
            return other(event);
        }

        default R noRevisions(NoRevisions event) {
            return other(event);
        }
    }
}

package io.github.jpamigrate.engine.report;

import java.time.Duration;
import java.util.List;

/** How far a run is. */
public sealed interface ProgressEvent extends Event {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.progress(this);
    }

    /** What will be run, in order; not sent when there is nothing to do. */
    record RunPlanned(Direction direction, List<RevisionName> revisions) implements ProgressEvent {
        public RunPlanned {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String text() {
            String what = direction == Direction.UPGRADE ? " to apply" : " to undo";
            return revisions.size() + (revisions.size() == 1 ? " revision" : " revisions") + what;
        }
    }

    /** @param number counts from 1 to {@code count} */
    record RevisionStarted(Direction direction, RevisionName revision, int number, int count) implements ProgressEvent {
        @Override
        public String text() {
            String what = direction == Direction.UPGRADE ? "Upgrade " : "Downgrade ";
            return what + number + " of " + count + ": " + revision.id() + " " + revision.message();
        }
    }

    /** @param number counts from 1 to {@code count}, the statements of the script */
    record StatementStarted(RevisionName revision, String file, int line, int number, int count, String statement)
            implements ProgressEvent {
        @Override
        public String text() {
            return "Statement " + number + " of " + count + " (" + file + ":" + line + "): " + statement;
        }
    }

    /** A dry run ran a statement, or left it out. */
    record StatementTried(TriedStatement statement) implements ProgressEvent {
        @Override
        public String text() {
            return "  " + statement.toString().replace("\n", "\n  ");
        }

        @Override
        public boolean warning() {
            return !statement.ran();
        }
    }

    /** The revision is committed, together with its entry in the journal. */
    record RevisionFinished(Direction direction, RevisionName revision, int number, int count, Duration duration)
            implements ProgressEvent {
        @Override
        public String text() {
            String what = direction == Direction.UPGRADE ? "Applied " : "Undid ";
            return what + revision.id() + " in " + duration.toMillis() + " ms";
        }
    }
}

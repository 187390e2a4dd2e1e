package io.github.jpamigrate.engine.report;

/** What is done about a run that was interrupted; a person should know that there was one. */
public sealed interface RecoveryEvent extends Event {

    @Override
    default boolean warning() {
        return true;
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.recovery(this);
    }

    /** A revision that a crash left half done is finished first. */
    record Resuming(Direction direction, RevisionName revision, int finishedSteps) implements RecoveryEvent {
        @Override
        public String text() {
            String what = direction == Direction.UPGRADE ? "upgrade" : "downgrade";
            return "Resuming the " + what + " of " + revision + " after " + finishedSteps
                    + (finishedSteps == 1 ? " finished step" : " finished steps");
        }
    }

    /** An index that a crash left invalid was dropped, so that its statement can run again. */
    record InvalidIndexDropped(RevisionName revision, String index) implements RecoveryEvent {
        @Override
        public String text() {
            return "Dropped the index " + index + ", which an interrupted run of " + revision + " left invalid";
        }
    }
}

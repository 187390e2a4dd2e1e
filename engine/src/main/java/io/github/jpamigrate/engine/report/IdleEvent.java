package io.github.jpamigrate.engine.report;

import java.util.List;

/** Why there may be nothing to do, which is rarely what was meant. */
public sealed interface IdleEvent extends Event {

    @Override
    default boolean warning() {
        return true;
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.idle(this);
    }

    /** The database has revisions without files here; nothing is to be applied, so the run succeeds. */
    record UnknownRevisions(List<RevisionName> revisions, String location) implements IdleEvent {
        public UnknownRevisions {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String text() {
            return "The database has revisions that are not in " + location + ":" + Lines.indented(revisions)
                    + "\nThis checkout is older than the database, or their files were deleted";
        }
    }

    /** An upgrade to something older than what the database has: nothing was done. */
    record AlreadyApplied(String target) implements IdleEvent {
        @Override
        public String text() {
            return "'" + target + "' is already applied; to go back use mvn migrate:downgrade -Dto=" + target;
        }
    }

    /** There is no revision directory, or it is empty. */
    record NoRevisions(String location) implements IdleEvent {
        @Override
        public String text() {
            return "There are no revisions in " + location;
        }
    }
}

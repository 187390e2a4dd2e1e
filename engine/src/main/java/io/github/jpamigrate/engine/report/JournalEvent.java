package io.github.jpamigrate.engine.report;

import java.util.List;

/** What becomes of the journal, and what it is used for. */
public sealed interface JournalEvent extends Event {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.journal(this);
    }

    /** The journal did not exist and was created. */
    record JournalCreated(String table) implements JournalEvent {
        @Override
        public String text() {
            return "Created the journal " + table;
        }
    }

    /** The journal has one row now for several revisions that were squashed into one. */
    record Squashed(RevisionName revision, List<String> replaced) implements JournalEvent {
        public Squashed {
            replaced = List.copyOf(replaced);
        }

        @Override
        public String text() {
            return "The journal has " + revision + " now in place of " + String.join(", ", replaced);
        }
    }

    /** The downgrade script comes from the journal, not from a file. */
    record StoredScriptUsed(RevisionName revision, String reason) implements JournalEvent {
        @Override
        public String text() {
            return "Using the downgrade script of " + revision + " that the journal kept: " + reason;
        }

        @Override
        public boolean warning() {
            return true;
        }
    }
}

package io.github.jpamigrate.engine.report;

/** What happens about leave, protection and repairs. */
public sealed interface PolicyEvent extends Event {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.policy(this);
    }

    /** Leave was given for something that the run does not do. */
    record AllowanceIdle(String allowance) implements PolicyEvent {
        @Override
        public String text() {
            return "-Dmigrate.allow=" + allowance + " names nothing that this run asks leave for";
        }

        @Override
        public boolean warning() {
            return true;
        }
    }

    /** @param changed whether it was otherwise before */
    record ProtectionStated(boolean protectedNow, boolean changed) implements PolicyEvent {
        @Override
        public String text() {
            if (protectedNow) {
                return changed
                        ? "The database is protected: what can lose data there takes -Dmigrate.allow from now on"
                        : "The database was protected already";
            }
            return changed ? "The database is not protected any more" : "The database was not protected";
        }
    }

    /** What the files of an applied revision say now counts as what was applied. */
    record RevisionAccepted(RevisionName revision) implements PolicyEvent {
        @Override
        public String text() {
            return "Accepted " + revision + ": what its files say now counts as what was applied";
        }
    }

    /** A revision left the journal; nothing was run. */
    record RevisionForgotten(RevisionName revision) implements PolicyEvent {
        @Override
        public String text() {
            return "Forgot " + revision
                    + ": it counts as not applied, and what it did to the schema is still there. Where it has its files,"
                    + " the next upgrade runs it again";
        }

        @Override
        public boolean warning() {
            return true;
        }
    }

    /** The journal says of a revision what its files say. */
    record NothingToAccept(RevisionName revision) implements PolicyEvent {
        @Override
        public String text() {
            return "Nothing to accept: the files of " + revision + " say what was applied";
        }
    }
}

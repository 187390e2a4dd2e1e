package io.github.jpamigrate.engine.apply;

import java.util.function.Function;

/**
 * What a run is for.
 *
 * @param work asked before the lock is taken, and again when it is
 * @param finishes whether what an earlier run left half done is finished first
 * @param settlement what is to be remembered when nothing is left to do
 */
record Plan(Function<Known, Work> work, boolean finishes, Settlement settlement) {

    /** A run of scripts. */
    static Plan scripts(Function<Known, Work> work) {
        return new Plan(work, true, Settlement.NONE);
    }

    /** A run that changes the journal alone. */
    static Plan journal(Function<Known, Work> work) {
        return new Plan(work, false, Settlement.NONE);
    }

    Plan settling(Settlement what) {
        return new Plan(work, finishes, what);
    }

    Work work(Known known) {
        return work.apply(known);
    }

    boolean interrupted(Known known) {
        return finishes && !known.interrupted().isEmpty();
    }

    /** Whether the lock is needed although nothing is to be applied or undone. */
    boolean unfinished(Known known) {
        return interrupted(known) || finishes && !known.squashed().isEmpty();
    }

    /** Whether the same run again would do nothing, and have nothing to tell. */
    boolean settled(Known known) {
        if (settlement.key().isEmpty() || unfinished(known)) {
            return false;
        }
        Work left = work(known);
        return left.isEmpty() && left.remarks().isEmpty();
    }
}

package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.rename.OpenRename;
import java.util.List;

/**
 * What a revision would write now.
 *
 * @param changes what it would change, one line each
 * @param refusals what it would have to change and cannot
 * @param contradictions where the database holds something else than the model declares; each can be accepted
 * @param accepted contradictions that were accepted, whether or not they are still there
 * @param declarationOutdated whether {@code model.schema} would be rewritten
 * @param leftAlone what the database has and the model never spoke of, one line each
 * @param leftOut what would be changed too if no filter left it out, one line each
 * @param open what may be a rename, and has to be decided before a revision can be written
 */
public record CheckOutcome(
        List<String> changes,
        List<Refusal> refusals,
        List<Contradiction> contradictions,
        List<Contradiction> accepted,
        boolean declarationOutdated,
        List<String> leftAlone,
        List<String> leftOut,
        List<OpenRename> open) {

    /** An outcome that no filter changed, and in which nothing is open. */
    public CheckOutcome(
            List<String> changes,
            List<Refusal> refusals,
            List<Contradiction> contradictions,
            List<Contradiction> accepted,
            boolean declarationOutdated,
            List<String> leftAlone) {
        this(changes, refusals, contradictions, accepted, declarationOutdated, leftAlone, List.of(), List.of());
    }

    static CheckOutcome of(NothingToDo found) {
        return new CheckOutcome(List.of(), List.of(), List.of(), found.accepted(), false, found.leftAlone());
    }

    /** Whether a revision would write nothing. */
    public boolean isClean() {
        return changes.isEmpty() && refusals.isEmpty() && !declarationOutdated;
    }
}

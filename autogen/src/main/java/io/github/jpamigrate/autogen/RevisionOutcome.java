package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;
import java.util.Optional;

/**
 * What {@link Autogenerator#revision} did.
 *
 * @param written the revision, if there was anything to change
 * @param declarationUpdated whether {@code model.schema} was rewritten
 * @param unfinished columns whose value for existing rows somebody has to write into the script before it can be applied
 * @param changes what the revision changes, one line each
 * @param drift those among them that only repair what was changed by hand in the live database; a database in which
 *     that was not done cannot take the revision
 * @param made what the revision does and the live database has already, since somebody did it by hand; then that is all of
 *     the revision, which works in other databases, and the live one is to be told that it has it
 * @param unproved what the database has and the proof could not take into account, one line each
 * @param leftAlone what the database has and the model never spoke of, one line each
 * @param leftOut what would be changed too if no filter left it out, one line each
 */
public record RevisionOutcome(
        Optional<Revision> written,
        boolean declarationUpdated,
        List<String> unfinished,
        List<String> changes,
        List<String> drift,
        List<String> made,
        List<String> unproved,
        List<String> leftAlone,
        List<String> leftOut) {

    static RevisionOutcome of(NothingToDo found) {
        return new RevisionOutcome(
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                found.leftAlone(),
                List.of());
    }
}

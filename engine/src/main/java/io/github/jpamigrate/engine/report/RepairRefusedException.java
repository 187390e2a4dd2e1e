package io.github.jpamigrate.engine.report;

import java.util.List;

/** A repair that is not possible, or would leave the journal contradicting itself. */
public final class RepairRefusedException extends MigrateException {
    /** @param problem what is wrong and what to do, whole sentences */
    public RepairRefusedException(String problem) {
        super(problem);
    }

    /**
     * @param revisions to be forgotten
     * @param above applied after them, newest first
     * @param all ids of both
     */
    public static RepairRefusedException needed(
            List<RevisionName> revisions, List<RevisionName> above, List<String> all) {
        return new RepairRefusedException("Not forgotten:" + Lines.indented(revisions)
                + "\nbecause these are applied and come after it:" + Lines.indented(above)
                + "\nUndo them first: mvn migrate:downgrade -Dto="
                + revisions.get(0).id()
                + "\nOr forget them too: mvn migrate:repair -Dmigrate.forget=" + String.join(",", all));
    }
}

package io.github.jpamigrate.engine.report;

import java.util.List;

/** The database has revisions without files here, and something else is to be applied on top. */
public final class UnknownRevisionException extends MigrateException {
    private final List<RevisionName> revisions;

    /** @param below where a downgrade has to go so that none of them is left: an id or "base" */
    public UnknownRevisionException(List<RevisionName> revisions, String location, String below) {
        super("The database has revisions that are not in " + location + ":" + Lines.indented(revisions)
                + "\nThis checkout is older than the database, or on another branch, or the files were deleted. Either"
                + "\n- get the files, from version control or the branch that has them, or"
                + "\n- undo the revisions, which works without the files: mvn migrate:downgrade -Dto=" + below + ", or"
                + "\n- when the files are lost and the schema may keep what they did, take them out of the journal:"
                + " mvn migrate:repair -Dmigrate.forget="
                + String.join(",", revisions.stream().map(RevisionName::id).toList()));
        this.revisions = List.copyOf(revisions);
    }

    public List<RevisionName> revisions() {
        return revisions;
    }
}

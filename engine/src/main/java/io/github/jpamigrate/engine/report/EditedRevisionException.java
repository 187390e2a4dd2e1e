package io.github.jpamigrate.engine.report;

import java.util.List;

/** Revisions whose upgrade script was changed after this database applied it. */
public final class EditedRevisionException extends MigrateException {
    private final List<RevisionName> revisions;
    private final List<String> files;

    /** @param parent where a downgrade has to go to undo the oldest of them: an id or "base" */
    public EditedRevisionException(List<RevisionName> revisions, List<String> files, String parent) {
        super("Changed after this database applied it:" + Lines.indented(files)
                + "\nThe database holds what the file said before. Either"
                + "\n- restore the file as it was, and put the change into a new revision: mvn migrate:revision, or"
                + "\n- when this database may lose it, undo and apply it again:"
                + " mvn migrate:downgrade -Dto=" + parent + " and mvn migrate:upgrade, or"
                + "\n- when its schema is as the file says now, accept the file:"
                + " mvn migrate:repair -Dmigrate.accept=" + ids(revisions));
        this.revisions = List.copyOf(revisions);
        this.files = List.copyOf(files);
    }

    private static String ids(List<RevisionName> revisions) {
        return String.join(",", revisions.stream().map(RevisionName::id).toList());
    }

    public List<RevisionName> revisions() {
        return revisions;
    }

    public List<String> files() {
        return files;
    }
}

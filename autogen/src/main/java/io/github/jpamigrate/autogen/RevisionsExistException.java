package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;

/** A history that has begun cannot begin with a baseline. */
public final class RevisionsExistException extends MigrateException {
    private static final long serialVersionUID = 1L;

    RevisionsExistException(String folder, RevisionGraph revisions) {
        super("A baseline is the first revision, and there " + count(revisions.revisions()) + " in " + folder
                + " already.\nTo adopt one more database that has their schema, say so to its journal: mvn migrate:stamp -Dto="
                + (revisions.heads().size() > 1 ? "heads" : "head"));
    }

    private static String count(List<Revision> revisions) {
        return revisions.size() == 1
                ? "is one (" + revisions.get(0).name() + ")"
                : "are " + revisions.size() + " revisions";
    }
}

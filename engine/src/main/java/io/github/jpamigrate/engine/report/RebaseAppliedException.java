package io.github.jpamigrate.engine.report;

import java.util.List;

/** A revision that a database has is to be moved, which would change its file. */
public final class RebaseAppliedException extends MigrateException {
    private final List<RevisionName> applied;

    /** @param below where the database is when it does not have them any more */
    public RebaseAppliedException(List<RevisionName> applied, String below) {
        super("Applied in this database, so not to be moved:" + Lines.indented(applied)
                + "\nJoin the heads, which changes no file: mvn migrate:merge -Dmessage=\"...\""
                + "\nOr, when this is your own database, undo them first: mvn migrate:downgrade -Dto=" + below);
        this.applied = List.copyOf(applied);
    }

    public List<RevisionName> applied() {
        return applied;
    }
}

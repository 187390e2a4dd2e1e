package io.github.jpamigrate.engine.report;

import java.util.List;

/** A downgrade to a revision that no applied one follows, although others depend on it. */
public final class NothingAboveException extends MigrateException {
    private final String target;

    /** @param dependents applied revisions that need the target without following it; one or more */
    public NothingAboveException(String target, RevisionName revision, List<RevisionName> dependents) {
        super("Cannot go down to '" + target + "': no applied revision follows " + revision + ". These depend on it:"
                + Lines.indented(dependents)
                + "\nTo undo the first of them: mvn migrate:downgrade -Dto="
                + dependents.get(0).id() + "@base");
        this.target = target;
    }

    public String target() {
        return target;
    }
}

package io.github.jpamigrate.engine.report;

import java.util.List;

/** The database is not where the newest revisions are, and was to be. */
public final class NotAtHeadsException extends MigrateException {
    private final List<RevisionName> current;
    private final List<RevisionName> heads;

    /** @param current where the database is; none at base */
    public NotAtHeadsException(List<RevisionName> current, List<RevisionName> heads) {
        super("The database is not at all heads. It is at:"
                + (current.isEmpty() ? "\n  base, no revision is applied" : Lines.indented(current))
                + "\nHeads of the files are:"
                + (heads.isEmpty() ? "\n  none, there are no revisions" : Lines.indented(heads))
                + "\nApply what is pending: mvn migrate:upgrade -Dto=heads"
                + "\nOr see what is different: mvn migrate:status");
        this.current = List.copyOf(current);
        this.heads = List.copyOf(heads);
    }

    public List<RevisionName> current() {
        return current;
    }

    public List<RevisionName> heads() {
        return heads;
    }
}

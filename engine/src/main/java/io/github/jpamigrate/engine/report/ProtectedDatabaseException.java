package io.github.jpamigrate.engine.report;

import java.util.List;

/** Something that a protected database does not let happen without an explicit word. */
public final class ProtectedDatabaseException extends MigrateException {
    private final List<RevisionName> revisions;

    /**
     * @param mark who protected it and when
     * @param danger what could be lost, ending where the list begins
     * @param refused one for each revision, may have several lines
     * @param command what does it all the same
     */
    public ProtectedDatabaseException(
            String mark, String danger, List<RevisionName> revisions, List<String> refused, String command) {
        super("This database is protected (" + mark + "). " + danger + Lines.indented(refused)
                + "\nIf that is what you want, say exactly so:\n" + command);
        this.revisions = List.copyOf(revisions);
    }

    public List<RevisionName> revisions() {
        return revisions;
    }
}

package io.github.jpamigrate.engine.report;

import java.util.List;

/** Revisions that lose data, and that nobody has approved. */
public final class UnapprovedRevisionException extends MigrateException {
    private final List<RevisionName> revisions;

    /**
     * @param refused one for each revision: its file and hazards
     * @param command what applies them all the same
     */
    public UnapprovedRevisionException(List<RevisionName> revisions, List<String> refused, String command) {
        super("Nothing was applied: " + (revisions.size() == 1 ? "a revision loses" : "some revisions lose")
                + " data, and nobody has approved that." + Lines.indented(refused)
                + "\nWhoever agrees to the loss says who and why in the header of the upgrade file, above its first empty"
                + " line. That does not count as an edit:"
                + "\n-- approved: <who>, <why>"
                + "\nOr allow it for this run only:\n" + command);
        this.revisions = List.copyOf(revisions);
    }

    public List<RevisionName> revisions() {
        return revisions;
    }
}

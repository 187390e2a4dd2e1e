package io.github.jpamigrate.engine.report;

import java.util.List;

/** A repair was asked for that names no revision. */
public final class NothingToRepairException extends MigrateException {
    /**
     * @param edited could be accepted
     * @param unknown could be forgotten
     */
    public NothingToRepairException(List<RevisionName> edited, List<RevisionName> unknown) {
        super("Say which revision to repair. Accepting takes over what its edited file says, forgetting takes it out of"
                + " the journal; both run nothing."
                + commands("Edited after they were applied:", "accept", edited)
                + commands("Applied, without files here:", "forget", unknown)
                + (edited.isEmpty() && unknown.isEmpty()
                        ? "\nThis database needs neither: no applied revision was edited, and all have their files."
                        : ""));
    }

    private static String commands(String title, String verb, List<RevisionName> revisions) {
        StringBuilder text = new StringBuilder();
        revisions.forEach(revision -> text.append("\n  ")
                .append(revision)
                .append("\n    mvn migrate:repair -Dmigrate.")
                .append(verb)
                .append('=')
                .append(revision.id()));
        return revisions.isEmpty() ? "" : "\n" + title + text;
    }
}

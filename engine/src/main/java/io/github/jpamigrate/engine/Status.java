package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.report.NotAtHeadsException;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;
import java.util.Set;

/**
 * How a database stands to the revision files.
 *
 * @param current where it is
 * @param heads of the files
 * @param pending not applied yet, in the order in which an upgrade would apply them
 * @param unknown applied, without files
 * @param edited changed after they were applied
 * @param interrupted left half done by a crash; the next run finishes them
 */
public record Status(
        List<RevisionName> current,
        List<RevisionName> heads,
        List<Revision> pending,
        List<AppliedRevision> unknown,
        List<Revision> edited,
        List<AppliedRevision> interrupted) {

    /** Whether the database has exactly what the files say. */
    public boolean atHead() {
        return pending.isEmpty() && unknown.isEmpty() && edited.isEmpty() && interrupted.isEmpty();
    }

    /** @throws NotAtHeadsException unless the database is at exactly the heads of the files */
    public void requireHeads() {
        if (!Set.copyOf(current).equals(Set.copyOf(heads))) {
            throw new NotAtHeadsException(current, heads);
        }
    }
}

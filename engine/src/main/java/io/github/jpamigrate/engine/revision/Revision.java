package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RevisionName;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * A revision: what its two files say.
 *
 * @param parents ids; none for a base, two or more for a merge
 * @param labels names of the branch that begins here
 * @param dependsOn ids or labels of revisions that must be applied too, without being parents
 * @param approved who approved a destructive revision and why
 * @param checksum of the upgrade script, see {@link Checksum}
 * @param replaces ids of the revisions that were squashed into this one, oldest first
 */
public record Revision(
        String id,
        List<String> parents,
        String message,
        Instant created,
        List<Hazard> hazards,
        List<String> labels,
        List<String> dependsOn,
        Optional<Approval> approved,
        ScriptFile upgrade,
        ScriptFile downgrade,
        String checksum,
        List<String> replaces) {

    /** One that replaces nothing. */
    public Revision(
            String id,
            List<String> parents,
            String message,
            Instant created,
            List<Hazard> hazards,
            List<String> labels,
            List<String> dependsOn,
            Optional<Approval> approved,
            ScriptFile upgrade,
            ScriptFile downgrade,
            String checksum) {
        this(
                id, parents, message, created, hazards, labels, dependsOn, approved, upgrade, downgrade, checksum,
                List.of());
    }

    public Revision {
        parents = List.copyOf(new LinkedHashSet<>(parents));
        hazards = List.copyOf(hazards);
        labels = List.copyOf(new LinkedHashSet<>(labels));
        dependsOn = List.copyOf(new LinkedHashSet<>(dependsOn));
        replaces = List.copyOf(new LinkedHashSet<>(replaces));
    }

    /** The same needing other revisions. */
    Revision needing(List<String> otherParents, List<String> otherDependencies) {
        return new Revision(
                id,
                otherParents,
                message,
                created,
                hazards,
                labels,
                otherDependencies,
                approved,
                upgrade,
                downgrade,
                checksum,
                replaces);
    }

    /** Ids differ, and hashing two scripts for every lookup in a large graph costs. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Hazards by which data is lost for good. */
    public List<Hazard> losses() {
        return hazards.stream().filter(Hazard::losesData).toList();
    }

    public RevisionName name() {
        return new RevisionName(id, message);
    }
}

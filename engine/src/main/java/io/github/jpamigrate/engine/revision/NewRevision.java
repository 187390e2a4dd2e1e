package io.github.jpamigrate.engine.revision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A revision that has no files yet.
 *
 * @param id wanted id; empty for a random one of twelve hex digits
 * @param upgrade SQL without header
 * @param downgrade SQL without header
 * @param replaces ids of the revisions that are squashed into it, oldest first
 */
public record NewRevision(
        Optional<String> id,
        List<String> parents,
        String message,
        Instant created,
        List<Hazard> hazards,
        List<String> labels,
        List<String> dependsOn,
        String upgrade,
        String downgrade,
        List<String> replaces) {

    /** One that replaces nothing. */
    public NewRevision(
            Optional<String> id,
            List<String> parents,
            String message,
            Instant created,
            List<Hazard> hazards,
            List<String> labels,
            List<String> dependsOn,
            String upgrade,
            String downgrade) {
        this(id, parents, message, created, hazards, labels, dependsOn, upgrade, downgrade, List.of());
    }

    public NewRevision {
        parents = List.copyOf(parents);
        message = message.strip().replaceAll("\\s+", " ");
        created = created.truncatedTo(ChronoUnit.SECONDS);
        hazards = List.copyOf(hazards);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
        replaces = List.copyOf(replaces);
    }

    /** The ordinary case: a random id, created now. */
    public static NewRevision of(
            String message, List<String> parents, List<Hazard> hazards, String upgrade, String downgrade) {
        return new NewRevision(
                Optional.empty(), parents, message, Instant.now(), hazards, List.of(), List.of(), upgrade, downgrade);
    }

    /** The same in a certain place of the graph. */
    public NewRevision at(Placement.Place place) {
        return new NewRevision(
                place.id(),
                place.parents(),
                message,
                created,
                hazards,
                place.labels(),
                place.dependsOn(),
                upgrade,
                downgrade,
                replaces);
    }
}

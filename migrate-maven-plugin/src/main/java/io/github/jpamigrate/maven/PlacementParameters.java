package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.revision.Placement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a new revision goes, from the parameters of a goal. */
final class PlacementParameters {

    private PlacementParameters() {}

    /** What was given; empty text counts as nothing. */
    static Placement of(String head, boolean splice, String labels, String dependsOn, String revisionId) {
        return new Placement(text(head), splice, list(labels), list(dependsOn), text(revisionId));
    }

    static Optional<String> text(String given) {
        return Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static List<String> list(String given) {
        return text(given)
                .map(text -> Arrays.stream(text.split("[\\s,]+"))
                        .filter(item -> !item.isEmpty())
                        .toList())
                .orElse(List.of());
    }
}

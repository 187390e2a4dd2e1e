package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.PlacementException;
import java.util.List;
import java.util.Optional;

/** A revision that joins heads and changes nothing itself. */
public final class Merge {
    private static final String ALL = "heads";

    private Merge() {}

    /**
     * The revision that joins heads; nothing when there is only one.
     *
     * @param heads targets of what it joins; empty for all heads
     * @param message empty for one that names the joined ids
     * @param placement its labels, dependencies and id
     * @throws io.github.jpamigrate.engine.report.MigrateException when one of them is no head
     */
    public static Optional<NewRevision> of(
            RevisionGraph graph, Optional<String> heads, Optional<String> message, Placement placement) {
        if (heads.isEmpty() && graph.heads().size() < 2) {
            return Optional.empty();
        }
        Placement.Place place = placement.behind(heads.orElse(ALL)).in(graph);
        List<String> parents = place.parents();
        if (parents.size() < 2) {
            throw new PlacementException(heads.orElse(ALL), """
                    '%s' is one head, and a merge joins two or more.
                    Name them: -Dmigrate.heads=<id>,<id>; see: mvn migrate:heads""".formatted(heads.orElse(ALL)));
        }
        String text = message.orElse("merge " + String.join(" and ", parents));
        return Optional.of(NewRevision.of(text, parents, List.of(), "", "").at(place));
    }
}

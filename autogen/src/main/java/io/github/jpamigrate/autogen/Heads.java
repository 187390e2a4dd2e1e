package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.report.MultipleHeadsException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;

/** The revisions that a new one follows. */
final class Heads {
    private Heads() {}

    /**
     * The parents of a new revision: the one head, or none for the first revision.
     *
     * @throws MultipleHeadsException when there are several heads
     */
    static List<String> asParents(RevisionGraph graph) {
        List<Revision> heads = graph.heads();
        if (heads.size() > 1) {
            throw new MultipleHeadsException(
                    "head", heads.stream().map(Revision::name).toList());
        }
        return heads.stream().map(Revision::id).toList();
    }
}

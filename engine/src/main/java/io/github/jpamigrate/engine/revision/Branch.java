package io.github.jpamigrate.engine.revision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A branch: a revision that has its label, and its relatives through parents. */
final class Branch {
    private final RevisionGraph graph;
    private final String name;
    private final Revision revision;
    private final Set<Revision> descendants;
    private final Set<Revision> lineage;

    Branch(RevisionGraph graph, String name, Revision revision) {
        this.graph = graph;
        this.name = name;
        this.revision = revision;
        this.descendants = Walk.reachable(List.of(revision), graph::children);
        this.lineage = new LinkedHashSet<>(ancestors());
        lineage.addAll(descendants);
    }

    String name() {
        return name;
    }

    /** The revision itself and all before it. */
    Set<Revision> ancestors() {
        return Walk.reachable(List.of(revision), graph::parents);
    }

    /** The revision itself and all behind it. */
    Set<Revision> descendants() {
        return descendants;
    }

    /** The revision itself, all before it and all behind it. */
    Set<Revision> lineage() {
        return lineage;
    }

    List<Revision> lineageInOrder() {
        return graph.inOrder(lineage);
    }

    /** The revision, all behind it, and those before it down to where the branch begins at a fork, without the fork. */
    Set<Revision> own() {
        Set<Revision> own = Walk.reachable(List.of(revision), this::unforkedParents);
        own.addAll(descendants);
        return own;
    }

    private List<Revision> unforkedParents(Revision member) {
        return graph.parents(member).stream()
                .filter(parent -> graph.children(parent).size() == 1)
                .toList();
    }

    List<Revision> heads() {
        return graph.heads().stream().filter(descendants::contains).toList();
    }
}

package io.github.jpamigrate.engine.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Revisions and how they follow each other. Immutable, does no I/O; every walk is linear in the size of the graph and
 * without recursion.
 *
 * <p>A revision <em>implies</em> its parents and what it depends on: whoever has it has those too.
 */
public final class RevisionGraph {
    private final Map<String, Revision> byId;
    private final Map<String, Revision> byLabel;
    private final Map<String, List<Revision>> needs = new HashMap<>();
    private final Map<String, List<Revision>> children = new HashMap<>();
    private final Map<String, List<Revision>> dependents = new HashMap<>();
    private final List<Revision> ordered;
    private final Squashes squashes;

    private RevisionGraph(Map<String, Revision> byId, Map<String, Revision> byLabel, Squashes squashes) {
        this.squashes = squashes;
        this.byId = byId;
        this.byLabel = byLabel;
        byId.values().forEach(this::link);
        this.ordered = Ordering.parentsFirst(byId.values(), this::needs, this::dependents);
        ordered.forEach(revision ->
                revision.parents().forEach(parent -> at(children, parent).add(revision)));
    }

    /**
     * Builds a graph.
     *
     * @throws io.github.jpamigrate.engine.report.MigrateException for a duplicate id or label, a missing parent or
     *     dependency, a cycle
     */
    public static RevisionGraph of(Collection<Revision> revisions) {
        GraphChecks.byId(revisions);
        Squashes squashes = new Squashes(revisions);
        return of(squashes.seenWith(Set.of()), squashes);
    }

    /**
     * The same revisions as a database sees them: with what was squashed in place of its replacement where it has a part of
     * it. The graph itself is as an empty database sees it.
     *
     * @param applied ids of what the database has, or has begun
     */
    public RevisionGraph seenWith(Set<String> applied) {
        return squashes.squashed().isEmpty() ? this : of(squashes.seenWith(applied), squashes);
    }

    /** Other revisions as they are; what is squashed is known from this graph. */
    public RevisionGraph having(Collection<Revision> revisions) {
        return of(revisions, squashes);
    }

    private static RevisionGraph of(Collection<Revision> revisions, Squashes squashes) {
        Map<String, Revision> byId = GraphChecks.byId(revisions);
        Map<String, Revision> byLabel = GraphChecks.byLabel(revisions, byId);
        GraphChecks.references(revisions, byId, byLabel);
        RevisionGraph graph = new RevisionGraph(byId, byLabel, squashes);
        if (graph.ordered.size() < byId.size()) {
            throw GraphChecks.cycle(byId.values(), graph.ordered, graph::needs);
        }
        return graph;
    }

    /** This graph and some more revisions. */
    public RevisionGraph with(Collection<Revision> more) {
        List<Revision> all = new ArrayList<>(squashes.files());
        all.addAll(more);
        return of(all);
    }

    private void link(Revision revision) {
        Set<Revision> all = new LinkedHashSet<>();
        revision.parents().forEach(parent -> all.add(byId.get(parent)));
        revision.dependsOn().forEach(name -> all.add(byId.getOrDefault(name, byLabel.get(name))));
        needs.put(revision.id(), List.copyOf(all));
        all.forEach(needed -> at(dependents, needed.id()).add(revision));
    }

    private static List<Revision> at(Map<String, List<Revision>> map, String id) {
        return map.computeIfAbsent(id, ignored -> new ArrayList<>());
    }

    /** The revision with this id, also where its replacement hides it. */
    public Optional<Revision> findAnywhere(String id) {
        return squashes.find(id);
    }

    /** Revisions that replace others. */
    public List<Revision> squashed() {
        return squashes.squashed();
    }

    /** The revision into which one was squashed, whether or not that one still has files. */
    public Optional<Revision> replacementOf(String id) {
        return squashes.replacementOf(id);
    }

    /** All revisions, parents and dependencies before what needs them, otherwise by creation time, then by id. */
    public List<Revision> revisions() {
        return ordered;
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** The revision with exactly this id. */
    public Optional<Revision> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Revision revision(String id) {
        return find(id).orElseThrow(() -> new AssertionError("not in this graph: " + id));
    }

    Optional<Revision> labelled(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /** Revisions that no other one names as its parent, in the order of {@link #revisions}. */
    public List<Revision> heads() {
        return ordered.stream().filter(revision -> children(revision).isEmpty()).toList();
    }

    /** Revisions without a parent. */
    public List<Revision> bases() {
        return ordered.stream().filter(revision -> revision.parents().isEmpty()).toList();
    }

    /** Revisions that name this one as a parent. */
    public List<Revision> children(Revision revision) {
        return children.getOrDefault(revision.id(), List.of());
    }

    List<Revision> parents(Revision revision) {
        return revision.parents().stream().map(byId::get).toList();
    }

    /** Parents and dependencies. */
    public List<Revision> needs(Revision revision) {
        return needs.get(revision.id());
    }

    /** Ids of what it depends on without having it as a parent. */
    public List<String> dependencies(Revision revision) {
        return needs(revision).stream()
                .map(Revision::id)
                .filter(id -> !revision.parents().contains(id))
                .toList();
    }

    /** Revisions that have this one as a parent or a dependency. */
    List<Revision> dependents(Revision revision) {
        return dependents.getOrDefault(revision.id(), List.of());
    }

    /** Those of the given revisions that no other one of them implies, directly or not. */
    public List<Revision> tips(Collection<Revision> revisions) {
        Set<Revision> implied = closure(
                revisions.stream().flatMap(revision -> needs(revision).stream()).toList());
        return inOrder(new LinkedHashSet<>(revisions)).stream()
                .filter(revision -> !implied.contains(revision))
                .toList();
    }

    /** All that a database need not have that has this revision, in the order of {@link #revisions}. */
    public List<Revision> notImplied(Revision revision) {
        Set<Revision> implied = closure(List.of(revision));
        return ordered.stream().filter(other -> !implied.contains(other)).toList();
    }

    /** These revisions and all they imply, directly or not. */
    Set<Revision> closure(Collection<Revision> revisions) {
        return Walk.reachable(revisions, this::needs);
    }

    /** The given ones in the order of {@link #revisions}. */
    List<Revision> inOrder(Set<Revision> some) {
        return ordered.stream().filter(some::contains).toList();
    }

    /** A lookup by id in the order of {@link #revisions}. */
    Map<String, Revision> index() {
        Map<String, Revision> index = new LinkedHashMap<>();
        ordered.forEach(revision -> index.put(revision.id(), revision));
        return index;
    }
}

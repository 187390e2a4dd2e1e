package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.ParentChoiceException;
import io.github.jpamigrate.engine.report.PlacementException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a new revision goes, in the words of its author.
 *
 * @param head what it follows: one head, several to join them, or {@code base}; empty for the only head
 * @param splice whether it may follow a revision that others follow already, and so begin a branch
 * @param labels names of the branch that begins with it
 * @param dependsOn ids, beginnings of ids, or labels of what must be applied before it, without being a parent
 * @param id wanted id; empty for a random one
 */
public record Placement(
        Optional<String> head, boolean splice, List<String> labels, List<String> dependsOn, Optional<String> id) {

    public Placement {
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }

    /** Behind the only head, or at the base when there is no revision yet. */
    public static Placement behindTheHead() {
        return new Placement(Optional.empty(), false, List.of(), List.of(), Optional.empty());
    }

    /** The same behind certain revisions. */
    public Placement behind(String target) {
        return new Placement(Optional.of(target), splice, labels, dependsOn, id);
    }

    /**
     * A placement that was looked up.
     *
     * @param parents ids; none for a base
     * @param dependsOn ids, and labels where the author named a label
     */
    public record Place(List<String> parents, List<String> dependsOn, List<String> labels, Optional<String> id) {
        public Place {
            parents = List.copyOf(parents);
            dependsOn = List.copyOf(dependsOn);
            labels = List.copyOf(labels);
        }
    }

    /**
     * Looks everything up.
     *
     * @throws ParentChoiceException when there are several heads and none was chosen
     * @throws io.github.jpamigrate.engine.report.MigrateException when something names nothing, or is taken
     */
    public Place in(RevisionGraph graph) {
        id.ifPresent(wanted -> checkId(graph, wanted));
        labels.forEach(label -> checkLabel(graph, label));
        List<Revision> parents = parents(graph);
        return new Place(parents.stream().map(Revision::id).toList(), dependencies(graph), labels, id);
    }

    private List<Revision> parents(RevisionGraph graph) {
        if (head.isEmpty()) {
            List<Revision> heads = graph.heads();
            if (heads.size() > 1) {
                throw new ParentChoiceException(Lookup.names(heads));
            }
            return heads;
        }
        List<Revision> named = Named.all(graph, Target.parse(head.get()));
        named.forEach(revision -> checkHead(graph, revision));
        return named;
    }

    private void checkHead(RevisionGraph graph, Revision revision) {
        List<Revision> followers = graph.children(revision);
        if (followers.isEmpty() || splice) {
            return;
        }
        Set<Revision> behind = Walk.reachable(followers, graph::children);
        String heads = String.join(
                ",",
                graph.heads().stream()
                        .filter(behind::contains)
                        .map(Revision::id)
                        .toList());
        throw new PlacementException(
                revision.id(), """
                Revision %s is not a head: %s follows it.
                Name the head: -Dmigrate.head=%s
                Or begin a second branch at it: add -Dmigrate.splice""".formatted(revision.name(), followers.get(0).name(), heads));
    }

    private List<String> dependencies(RevisionGraph graph) {
        Set<String> names = new LinkedHashSet<>();
        for (String wanted : dependsOn) {
            if (graph.labelled(wanted).isPresent()) {
                names.add(wanted);
                continue;
            }
            List<Revision> named = Named.all(graph, Target.parse(wanted));
            if (named.isEmpty()) {
                throw new PlacementException(
                        wanted,
                        "Nothing can depend on '" + wanted
                                + "': it is no revision.\nName one: -Dmigrate.dependsOn=<id or label>");
            }
            named.forEach(revision -> names.add(revision.id()));
        }
        return new ArrayList<>(names);
    }

    private static void checkId(RevisionGraph graph, String wanted) {
        if (!RevisionFormat.isId(wanted)) {
            throw new PlacementException(
                    wanted,
                    "'" + wanted
                            + "' is no revision id: it is 1 to 40 lower-case letters and digits."
                            + "\nLeave -Dmigrate.revisionId out, and a random one is taken.");
        }
        graph.find(wanted).or(() -> graph.labelled(wanted)).ifPresent(taken -> {
            throw new PlacementException(
                    wanted,
                    "The id " + wanted + " is taken already, by " + taken.name()
                            + ".\nLeave -Dmigrate.revisionId out, and a random one is taken.");
        });
    }

    private static void checkLabel(RevisionGraph graph, String label) {
        if (!RevisionFormat.isLabel(label)) {
            throw new PlacementException(
                    label,
                    "'" + label
                            + "' is no branch label: it is a word of letters, digits and underscores that begins with no digit,"
                            + " and none of head, heads, base, none.\nChoose another: -Dmigrate.branchLabel=<label>");
        }
        graph.labelled(label).or(() -> graph.find(label)).ifPresent(taken -> {
            throw new PlacementException(
                    label,
                    "The label " + label + " is taken already, by " + taken.name()
                            + ".\nA label names one branch; choose another: -Dmigrate.branchLabel=<label>");
        });
    }
}

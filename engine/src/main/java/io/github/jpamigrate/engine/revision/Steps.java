package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.AmbiguousStepException;
import io.github.jpamigrate.engine.report.RelativeTargetException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Walks a number of steps up or down; no revision means base. */
final class Steps {
    private final RevisionGraph graph;
    private final Target.Part target;
    private final Optional<Branch> branch;

    Steps(RevisionGraph graph, Target.Part target, Optional<Branch> branch) {
        this.graph = graph;
        this.target = target;
        this.branch = branch;
    }

    /** As many steps as there are. */
    Optional<Revision> walkAtMost(Optional<Revision> start, int offset) {
        Optional<Revision> place = start;
        for (int taken = 0; taken < Math.abs(offset) && !atEnd(place, offset); taken++) {
            place = offset > 0 ? Optional.of(up(place, taken)) : down(place, taken);
        }
        return place;
    }

    private boolean atEnd(Optional<Revision> place, int offset) {
        return offset > 0 ? next(place).isEmpty() : place.isEmpty();
    }

    private List<Revision> next(Optional<Revision> place) {
        return onBranch(place.map(graph::children).orElseGet(graph::bases));
    }

    Optional<Revision> walk(Optional<Revision> start, int offset) {
        Optional<Revision> place = start;
        for (int taken = 0; taken < Math.abs(offset); taken++) {
            place = offset > 0 ? Optional.of(up(place, taken)) : down(place, taken);
        }
        return place;
    }

    private Revision up(Optional<Revision> place, int taken) {
        List<Revision> choice = next(place);
        if (choice.isEmpty()) {
            throw tooFar("above", taken);
        }
        return only(
                choice,
                place.map(from -> "several revisions follow " + from.name()).orElse("there are several bases"));
    }

    private Optional<Revision> down(Optional<Revision> place, int taken) {
        Revision from = place.orElseThrow(() -> tooFar("below", taken));
        List<Revision> parents = graph.parents(from);
        if (parents.size() <= 1) {
            return parents.stream().findFirst();
        }
        List<Revision> choice = onBranch(parents);
        return Optional.of(only(choice.isEmpty() ? parents : choice, from.name() + " joins several branches"));
    }

    private List<Revision> onBranch(List<Revision> revisions) {
        return branch.map(known ->
                        revisions.stream().filter(known.lineage()::contains).toList())
                .orElse(revisions);
    }

    private Revision only(List<Revision> choice, String reason) {
        if (choice.size() > 1) {
            throw ambiguous(target, reason + ":", choice);
        }
        return choice.get(0);
    }

    static AmbiguousStepException severalStarts(Target.Part target, Collection<Revision> starts) {
        return ambiguous(target, "it counts from several revisions:", starts);
    }

    /** @param choice revisions on the ways that could be meant */
    static AmbiguousStepException ambiguous(Target.Part target, String problem, Collection<Revision> choice) {
        List<String> exact =
                choice.stream().map(revision -> target.onBranch(revision.id())).toList();
        return new AmbiguousStepException(target.text(), problem, Lookup.names(choice), exact);
    }

    private RelativeTargetException tooFar(String side, int taken) {
        String count = taken == 0 ? "no revision" : taken == 1 ? "one revision only" : taken + " revisions only";
        return new RelativeTargetException(target.text(), "there is " + count + " " + side + " where it starts.");
    }
}

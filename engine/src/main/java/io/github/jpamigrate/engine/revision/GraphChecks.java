package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.DuplicateLabelException;
import io.github.jpamigrate.engine.report.DuplicateRevisionException;
import io.github.jpamigrate.engine.report.MissingParentException;
import io.github.jpamigrate.engine.report.RevisionCycleException;
import io.github.jpamigrate.engine.report.UnknownDependencyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What can be wrong between revisions, each with a text of its own. */
final class GraphChecks {
    private GraphChecks() {}

    static Map<String, Revision> byId(Collection<Revision> revisions) {
        Map<String, Revision> byId = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            Revision before = byId.putIfAbsent(revision.id(), revision);
            if (before != null) {
                throw new DuplicateRevisionException(
                        revision.id(),
                        List.of(before.upgrade().path(), revision.upgrade().path()));
            }
        }
        return byId;
    }

    static Map<String, Revision> byLabel(Collection<Revision> revisions, Map<String, Revision> byId) {
        Map<String, Revision> byLabel = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            for (String label : revision.labels()) {
                Revision before = byLabel.putIfAbsent(label, revision);
                Revision other = before != null ? before : byId.get(label);
                if (other != null) {
                    throw new DuplicateLabelException(
                            label, revision.upgrade().path(), other.upgrade().path());
                }
            }
        }
        return byLabel;
    }

    static void references(Collection<Revision> revisions, Map<String, Revision> byId, Map<String, Revision> byLabel) {
        for (Revision revision : revisions) {
            for (String parent : revision.parents()) {
                if (!byId.containsKey(parent)) {
                    throw new MissingParentException(
                            revision.id(), revision.upgrade().path(), RevisionFormat.line(revision, "parents"), parent);
                }
            }
            for (String name : revision.dependsOn()) {
                if (!byId.containsKey(name) && !byLabel.containsKey(name)) {
                    throw new UnknownDependencyException(
                            revision.id(),
                            revision.upgrade().path(),
                            RevisionFormat.line(revision, "depends-on"),
                            name);
                }
            }
        }
    }

    /** Every revision that could not be ordered needs another such one, so following those must come round. */
    static RevisionCycleException cycle(
            Collection<Revision> all, Collection<Revision> ordered, Function<Revision, List<Revision>> implied) {
        Set<Revision> fine = new HashSet<>(ordered);
        Revision current = all.stream()
                .filter(revision -> !fine.contains(revision))
                .findFirst()
                .orElseThrow();
        List<Revision> path = new ArrayList<>();
        Set<Revision> seen = new HashSet<>();
        while (seen.add(current)) {
            path.add(current);
            current = implied.apply(current).stream()
                    .filter(needed -> !fine.contains(needed))
                    .findFirst()
                    .orElseThrow();
        }
        List<Revision> cycle = path.subList(path.indexOf(current), path.size());
        List<String> places = new ArrayList<>();
        for (int index = 0; index < cycle.size(); index++) {
            places.add(place(cycle.get(index), cycle.get((index + 1) % cycle.size())));
        }
        return new RevisionCycleException(cycle.stream().map(Revision::id).toList(), places);
    }

    /** The line that makes the one need the other. */
    private static String place(Revision revision, Revision needed) {
        String key = revision.parents().contains(needed.id()) ? "parents" : "depends-on";
        return revision.upgrade().path() + ":" + RevisionFormat.line(revision, key);
    }
}

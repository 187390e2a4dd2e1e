package io.github.jpamigrate.engine.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;

/** A total order that respects a graph and is the same in every run. */
final class Ordering {
    private static final Comparator<Revision> AGE =
            Comparator.comparing(Revision::created).thenComparing(Revision::id);

    private Ordering() {}

    /** What is needed comes first; among what is free the oldest. Revisions in or behind a cycle are left out. */
    static List<Revision> parentsFirst(
            Collection<Revision> revisions,
            Function<Revision, List<Revision>> needed,
            Function<Revision, List<Revision>> needing) {
        Map<String, Integer> missing = new HashMap<>();
        PriorityQueue<Revision> free = new PriorityQueue<>(AGE);
        for (Revision revision : revisions) {
            int count = needed.apply(revision).size();
            missing.put(revision.id(), count);
            if (count == 0) {
                free.add(revision);
            }
        }
        List<Revision> ordered = new ArrayList<>(revisions.size());
        while (!free.isEmpty()) {
            Revision next = free.poll();
            ordered.add(next);
            for (Revision waiting : needing.apply(next)) {
                if (missing.merge(waiting.id(), -1, Integer::sum) == 0) {
                    free.add(waiting);
                }
            }
        }
        return List.copyOf(ordered);
    }
}

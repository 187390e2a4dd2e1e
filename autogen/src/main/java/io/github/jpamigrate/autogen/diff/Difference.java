package io.github.jpamigrate.autogen.diff;

import java.util.List;

/**
 * Everything that separates two databases.
 *
 * @param changes what would turn the one into the other, in no order of execution
 * @param refusals differences that exist but cannot be expressed as changes; none may be passed over in silence
 */
public record Difference(List<Change> changes, List<Refusal> refusals) {
    public Difference {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && refusals.isEmpty();
    }

    /** Each difference in words, for messages. */
    public List<String> describe() {
        List<String> lines =
                new java.util.ArrayList<>(changes.stream().map(Change::describe).toList());
        refusals.forEach(refusal -> lines.add(refusal.toString()));
        return lines;
    }
}

package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Everything that separates two databases.
 *
 * @param changes what would turn the one into the other, in no order of execution
 * @param refusals differences that exist but cannot be expressed as changes; none may be passed over in silence
 * @param names how objects are called in messages
 */
public record Difference(List<Change> changes, List<Refusal> refusals, SqlNames names) {
    public Difference {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
    }

    /** The difference without the changes that do not meet a condition. */
    public Difference keeping(Predicate<Change> condition) {
        return new Difference(changes.stream().filter(condition).toList(), refusals, names);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && refusals.isEmpty();
    }

    /** Each change in words, for messages. */
    public List<String> describeChanges() {
        return changes.stream().map(change -> change.describe(names)).toList();
    }

    /** Each difference in words, for messages. */
    public List<String> describe() {
        List<String> lines = new ArrayList<>(describeChanges());
        refusals.forEach(refusal -> lines.add(refusal.toString()));
        return lines;
    }
}

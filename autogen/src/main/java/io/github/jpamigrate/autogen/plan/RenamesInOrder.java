package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.NameChange;
import io.github.jpamigrate.autogen.diff.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Renames around other changes, so that those speak of new names only. */
final class RenamesInOrder {
    private RenamesInOrder() {}

    /** An old schema gives up its name before another of that name is created; a new one is there before a table moves. */
    static List<Change> first(List<Change> renames, List<Change> changes) {
        Predicate<Change> creates = SchemaChange.Create.class::isInstance;
        List<Change> all = new ArrayList<>(only(renames, SchemaChange.Rename.class::isInstance));
        all.addAll(only(changes, creates));
        all.addAll(only(renames, Predicate.not(SchemaChange.Rename.class::isInstance)));
        all.addAll(only(changes, creates.negate()));
        return all;
    }

    /** The same, mirrored. */
    static List<Change> last(List<Change> renames, List<Change> changes) {
        List<Change> back = new ArrayList<>();
        renames.forEach(change -> back.add(0, ((NameChange) change).inverted()));
        Predicate<Change> drops = SchemaChange.Drop.class::isInstance;
        List<Change> all = new ArrayList<>(only(changes, drops.negate()));
        all.addAll(only(back, Predicate.not(SchemaChange.Rename.class::isInstance)));
        all.addAll(only(changes, drops));
        all.addAll(only(back, SchemaChange.Rename.class::isInstance));
        return all;
    }

    private static List<Change> only(List<Change> changes, Predicate<Change> condition) {
        return changes.stream().filter(condition).toList();
    }
}

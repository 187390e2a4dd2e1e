package io.github.jpamigrate.engine.apply;

import java.util.List;

/**
 * What the journal is to say from now on, without anything being run.
 *
 * @param accepted revisions whose edited files count as what was applied: ids, or beginnings of four or more characters
 * @param forgotten revisions that count as never applied
 */
public record Repair(List<String> accepted, List<String> forgotten) {
    public Repair {
        accepted = List.copyOf(accepted);
        forgotten = List.copyOf(forgotten);
    }

    /** Takes the files of revisions as what was applied. */
    public static Repair accept(String... revisions) {
        return new Repair(List.of(revisions), List.of());
    }

    /** Takes revisions out of the journal. */
    public static Repair forget(String... revisions) {
        return new Repair(List.of(), List.of(revisions));
    }
}

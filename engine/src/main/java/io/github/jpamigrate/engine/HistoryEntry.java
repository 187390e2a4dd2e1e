package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;
import java.util.Optional;

/**
 * A revision in the history of files and database together.
 *
 * @param parents ids
 * @param dependsOn ids of what it needs besides its parents
 * @param children ids
 * @param file the revision's files; empty when only the journal knows it
 * @param applied the journal's row; empty when it is pending, or no database was asked
 * @param marks in the order of their declaration
 */
public record HistoryEntry(
        RevisionName revision,
        List<String> parents,
        List<String> dependsOn,
        List<String> children,
        Optional<Revision> file,
        Optional<AppliedRevision> applied,
        List<Mark> marks) {

    public HistoryEntry {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        children = List.copyOf(children);
        marks = List.copyOf(marks);
    }

    public String id() {
        return revision.id();
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Labels of the branch that begins here. */
    public List<String> labels() {
        return file.map(Revision::labels).orElse(List.of());
    }
}

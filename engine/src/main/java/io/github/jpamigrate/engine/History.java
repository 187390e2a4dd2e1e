package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.apply.Known;
import io.github.jpamigrate.engine.report.DatabaseNeededException;
import io.github.jpamigrate.engine.revision.NamedRevisions;
import io.github.jpamigrate.engine.revision.Range;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.RevisionRange;
import io.github.jpamigrate.engine.revision.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The revisions of a directory and, when a database was asked, of its journal: those without files too. As it was at one
 * moment; changes nothing.
 */
public final class History {
    private final RevisionGraph graph;
    private final RevisionGraph files;
    private final Optional<Known> known;
    private final Set<String> edited = new HashSet<>();
    private final List<Revision> current;

    private History(RevisionGraph graph, RevisionGraph files, Optional<Known> known) {
        this.graph = graph;
        this.files = files;
        this.known = known;
        this.current = known.map(both -> both.applied().current()).orElse(List.of());
        known.ifPresent(both -> both.edited().forEach(revision -> edited.add(revision.id())));
    }

    /** What the files say alone; nothing in it is current or pending. */
    public static History of(RevisionGraph files) {
        return new History(files, files, Optional.empty());
    }

    static History of(Known known) {
        return new History(known.graph(), known.files(), Optional.of(known));
    }

    /** Whether a database was asked. */
    public boolean ofDatabase() {
        return known.isPresent();
    }

    /** All revisions, newest first. */
    public List<HistoryEntry> entries() {
        return entries(Range.ALL);
    }

    /**
     * The revisions of a range, both ends included, newest first.
     *
     * @throws io.github.jpamigrate.engine.report.MigrateException when an end of it names nothing or several things, or they
     *     do not fit each other
     */
    public List<HistoryEntry> entries(Range range) {
        refuseWithoutDatabase(range.needsDatabase(), range.toString());
        return entries(new RevisionRange(graph, current, RevisionRange.Options.HISTORY).newestFirst(range));
    }

    /**
     * What a target names; nothing for base.
     *
     * @throws io.github.jpamigrate.engine.report.MigrateException when it names nothing, or steps lead nowhere or to several
     */
    public List<HistoryEntry> named(Target target) {
        refuseWithoutDatabase(target.needsDatabase(), target.text());
        return entries(new NamedRevisions(graph, current).of(target));
    }

    /** Where the database is; nothing at base. */
    public List<HistoryEntry> current() {
        return entries(current);
    }

    /** Those that no other one has as a parent, oldest first. */
    public List<HistoryEntry> heads() {
        return entries(graph.heads());
    }

    /** Those that several others have as a parent, oldest first. */
    public List<HistoryEntry> branchPoints() {
        return marked(Mark.BRANCH_POINT);
    }

    /** Those that have a label, oldest first. */
    public List<HistoryEntry> labelled() {
        return entries(graph.revisions()).stream()
                .filter(entry -> !entry.labels().isEmpty())
                .toList();
    }

    private void refuseWithoutDatabase(boolean needed, String text) {
        if (needed && known.isEmpty()) {
            throw new DatabaseNeededException(text);
        }
    }

    private List<HistoryEntry> marked(Mark mark) {
        return entries(graph.revisions()).stream()
                .filter(entry -> entry.is(mark))
                .toList();
    }

    private List<HistoryEntry> entries(Collection<Revision> revisions) {
        Set<Revision> here = new HashSet<>(current);
        return revisions.stream()
                .map(revision -> entry(revision, here.contains(revision)))
                .toList();
    }

    private HistoryEntry entry(Revision revision, boolean isCurrent) {
        return new HistoryEntry(
                revision.name(),
                revision.parents(),
                graph.needs(revision).stream()
                        .map(Revision::id)
                        .filter(id -> !revision.parents().contains(id))
                        .toList(),
                graph.children(revision).stream().map(Revision::id).toList(),
                files.find(revision.id()),
                known.flatMap(both -> both.row(revision.id())),
                marks(revision, isCurrent));
    }

    private List<Mark> marks(Revision revision, boolean isCurrent) {
        int children = graph.children(revision).size();
        List<Mark> marks = new ArrayList<>();
        add(marks, Mark.CURRENT, isCurrent);
        add(marks, Mark.HEAD, children == 0);
        add(marks, Mark.BRANCH_POINT, children > 1);
        add(marks, Mark.MERGE_POINT, revision.parents().size() > 1);
        known.ifPresent(both -> {
            Optional<AppliedRevision> row = both.row(revision.id());
            add(marks, Mark.PENDING, row.isEmpty());
            add(marks, Mark.HALF_DONE, row.filter(History::halfDone).isPresent());
            add(marks, Mark.EDITED, edited.contains(revision.id()));
            add(marks, Mark.NO_FILES, files.find(revision.id()).isEmpty());
        });
        return marks;
    }

    private static boolean halfDone(AppliedRevision row) {
        return row.state() != AppliedRevision.State.APPLIED;
    }

    private static void add(List<Mark> marks, Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }
}

package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.EditedRevisionException;
import io.github.jpamigrate.engine.report.InconsistentJournalException;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.report.SquashedMiddleException;
import io.github.jpamigrate.engine.revision.Applied;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.ScriptFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The revision files and the journal put together.
 *
 * <p>In {@link #graph} a revision without files, or whose upgrade file was edited, is the one of the journal: its parents
 * and its downgrade script are those with which it was applied.
 */
public final class Known {
    private final JournalTable table;
    private final RevisionGraph files;
    private final List<AppliedRevision> rows;
    private final List<SquashedRows.Due> squashed;
    private final Map<String, AppliedRevision> byId = new LinkedHashMap<>();
    private final RevisionGraph graph;
    private final Applied applied;

    Known(JournalTable table, RevisionGraph allFiles, List<AppliedRevision> journal) {
        SquashedRows read = SquashedRows.of(allFiles, journal);
        this.table = table;
        this.files = read.files();
        this.rows = List.copyOf(read.rows());
        this.squashed = read.due();
        rows.forEach(row -> byId.put(row.id(), row));
        this.graph = merged();
        this.applied = Applied.of(graph, appliedIds());
    }

    /** What the journal does not say yet: this database has all that was squashed into these. */
    List<SquashedRows.Due> squashed() {
        return squashed;
    }

    /** A database in the middle sees what was squashed, unless the files of that are gone. */
    void refuseMiddleOfSquashed() {
        for (Revision squash : files.squashed()) {
            boolean filesGone = files.find(squash.id()).isPresent();
            List<String> there =
                    squash.replaces().stream().filter(byId::containsKey).toList();
            if (filesGone && !byId.containsKey(squash.id()) && !there.isEmpty()) {
                List<String> missing = squash.replaces().stream()
                        .filter(id -> !byId.containsKey(id))
                        .toList();
                throw new SquashedMiddleException(squash.name(), there, missing.isEmpty() ? there : missing);
            }
        }
    }

    /** Files and journal together. */
    public RevisionGraph graph() {
        return graph;
    }

    public RevisionGraph files() {
        return files;
    }

    /** The rows of the journal in the order of application. */
    public List<AppliedRevision> rows() {
        return rows;
    }

    public Optional<AppliedRevision> row(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Applied applied() {
        return applied;
    }

    /** Where the database is. */
    public List<RevisionName> current() {
        return applied.current().stream().map(Revision::name).toList();
    }

    /** Rows of the journal for which there are no files. */
    public List<AppliedRevision> unknown() {
        return rows.stream().filter(row -> files.find(row.id()).isEmpty()).toList();
    }

    /** Files that are not applied, in the order of an upgrade. */
    public List<Revision> pending() {
        return files.revisions().stream()
                .filter(file -> !graph.find(file.id()).map(applied::contains).orElse(false))
                .toList();
    }

    /** Revisions whose upgrade file is not what was applied. */
    public List<Revision> edited() {
        return rows.stream()
                .flatMap(row -> files.find(row.id()).stream())
                .filter(this::edited)
                .toList();
    }

    /** What an interrupted upgrade has not reached yet may be corrected. */
    private boolean edited(Revision file) {
        return row(file.id())
                .filter(row -> row.state() != AppliedRevision.State.UPGRADING)
                .filter(row -> !row.checksum().equals(file.checksum()))
                .isPresent();
    }

    /** Revisions that a crash left half done. */
    public List<AppliedRevision> interrupted() {
        return rows.stream()
                .filter(row -> row.state() != AppliedRevision.State.APPLIED)
                .toList();
    }

    /** What will be known when the revisions that are half done are finished. */
    Known asIfFinished() {
        return new Known(
                table,
                files,
                rows.stream()
                        .filter(row -> row.state() != AppliedRevision.State.DOWNGRADING)
                        .map(this::finished)
                        .toList());
    }

    private AppliedRevision finished(AppliedRevision row) {
        String checksum = row.state() == AppliedRevision.State.UPGRADING
                ? files.find(row.id()).map(Revision::checksum).orElse(row.checksum())
                : row.checksum();
        return row.applied(checksum);
    }

    /** Why the script of the journal is used for a revision; empty when the file is. */
    Optional<String> whyStored(String id) {
        Optional<Revision> file = files.find(id);
        if (file.isEmpty()) {
            return Optional.of("its files are not there");
        }
        return file.filter(this::edited).map(changed -> "its upgrade file was edited after it was applied");
    }

    void refuseEdited() {
        List<Revision> edited = edited();
        if (edited.isEmpty()) {
            return;
        }
        List<String> parents = row(edited.get(0).id()).orElseThrow().parents();
        throw new EditedRevisionException(
                edited.stream().map(Revision::name).toList(),
                edited.stream().map(revision -> revision.upgrade().path()).toList(),
                parents.size() == 1 ? parents.get(0) : "base");
    }

    private List<String> appliedIds() {
        return rows.stream()
                .filter(row -> row.state() != AppliedRevision.State.UPGRADING)
                .map(AppliedRevision::id)
                .toList();
    }

    /** The applied revisions that have files. */
    Applied appliedFiles() {
        return Applied.of(
                files,
                appliedIds().stream().filter(id -> files.find(id).isPresent()).toList());
    }

    private RevisionGraph merged() {
        List<AppliedRevision> stored =
                rows.stream().filter(row -> whyStored(row.id()).isPresent()).toList();
        if (stored.isEmpty()) {
            return files;
        }
        List<Revision> all = new ArrayList<>();
        files.revisions().stream().filter(file -> !edited(file)).forEach(all::add);
        stored.stream().map(this::fromJournal).forEach(all::add);
        return files.having(all);
    }

    /** A revision as the journal kept it; what nobody knows any more is left out of what it needs. */
    Revision fromJournal(AppliedRevision row) {
        Optional<Revision> file = files.find(row.id());
        return new Revision(
                row.id(),
                row.parents().stream().filter(this::isKnown).toList(),
                row.message(),
                file.map(Revision::created).orElse(row.appliedAt()),
                List.of(),
                file.map(Revision::labels).orElse(List.of()),
                row.dependsOn().stream().filter(this::isKnown).toList(),
                Optional.empty(),
                new ScriptFile("journal " + table + ", revision " + row.id(), ""),
                stored(row),
                row.checksum());
    }

    /** The downgrade script that the journal kept. */
    ScriptFile stored(AppliedRevision row) {
        return new ScriptFile("journal " + table + ", downgrade of " + row.id(), row.downgradeScript());
    }

    /** Whatever an applied revision implies must be applied too. */
    void refuseContradictions() {
        List<String> findings = new ArrayList<>();
        for (AppliedRevision row : rows) {
            row.needed()
                    .filter(id -> !isKnown(id))
                    .forEach(id -> findings.add(row.name() + " needs " + id + ", of which nothing is known"));
            Revision revision = graph.find(row.id()).orElseThrow();
            graph.needs(revision).stream()
                    .filter(needed -> !applied.contains(needed))
                    .forEach(needed -> findings.add(row.name() + " is applied, but " + needed.name() + " is not"));
        }
        if (!findings.isEmpty()) {
            throw new InconsistentJournalException(table.toString(), findings, withoutAncestors());
        }
    }

    private boolean isKnown(String id) {
        return byId.containsKey(id) || files.find(id).isPresent();
    }

    /** What a stamp has to name so that all rows and what they need count as applied. */
    private List<String> withoutAncestors() {
        List<Revision> revisions = new ArrayList<>();
        rows.forEach(row -> graph.find(row.id()).ifPresent(revisions::add));
        return graph.tips(revisions).stream().map(Revision::id).toList();
    }
}

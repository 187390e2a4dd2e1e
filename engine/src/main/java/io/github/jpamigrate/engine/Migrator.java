package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.apply.Known;
import io.github.jpamigrate.engine.apply.Outcome;
import io.github.jpamigrate.engine.apply.Runner;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * Applies revisions to a database and undoes them.
 *
 * <pre>{@code
 * Migrator.builder(dataSource)
 *         .revisions(RevisionDirectory.ofClassPath(getClass().getClassLoader(), "db/migrate"))
 *         .build()
 *         .upgrade(Target.parse("head"));
 * }</pre>
 *
 * <p>Safe to start in any number of processes at once: an advisory lock lets one of them work while the others wait, find
 * nothing left to do, and succeed. A run needs two connections at a time. An instance can be used again and by several
 * threads; it keeps nothing between calls and reads the revision files anew each time. Every failure is a {@link
 * io.github.jpamigrate.engine.report.MigrateException}.
 */
public final class Migrator {
    private final Runner runner;
    private final RevisionSource revisions;

    Migrator(Runner runner, RevisionSource revisions) {
        this.runner = runner;
        this.revisions = revisions;
    }

    /** Begins a migrator for a database. */
    public static MigratorBuilder builder(DataSource dataSource) {
        return new MigratorBuilder(dataSource);
    }

    /**
     * Applies what is missing on the way to the target. One transaction a revision; when one fails, those before it stay
     * applied.
     */
    public UpgradeResult upgrade(Target target) {
        Outcome outcome = runner.upgrade(revisions.load(), revisions.location(), target);
        return new UpgradeResult(outcome.steps(), outcome.from(), outcome.to(), outcome.duration());
    }

    /**
     * Undoes what is above the target, newest first. A revision whose files are missing, or were edited after it was
     * applied, is undone with the script that the journal kept.
     */
    public DowngradeResult downgrade(Target target) {
        Outcome outcome = runner.downgrade(revisions.load(), target);
        return new DowngradeResult(outcome.steps(), outcome.from(), outcome.to(), outcome.duration());
    }

    /** Writes into the journal that the database is at the target, without running anything. */
    public StampResult stamp(Target target) {
        Outcome outcome = runner.stamp(revisions.load(), target);
        return new StampResult(outcome.steps(), outcome.from(), outcome.to());
    }

    /** Where the database is: the applied revisions that no other applied one implies. Changes nothing. */
    public List<AppliedRevision> current() {
        Known known = known();
        return known.current().stream()
                .flatMap(name -> known.row(name.id()).stream())
                .toList();
    }

    /** All revisions of files and journal, newest first. Changes nothing. */
    public List<HistoryEntry> history() {
        Known known = known();
        List<RevisionName> current = known.current();
        List<HistoryEntry> entries = new ArrayList<>();
        for (Revision revision : known.graph().revisions()) {
            entries.add(new HistoryEntry(
                    revision.name(),
                    revision.parents(),
                    known.files().find(revision.id()),
                    known.row(revision.id()),
                    current.contains(revision.name()),
                    known.graph().children(revision).isEmpty()));
        }
        Collections.reverse(entries);
        return entries;
    }

    /** Revisions of the files that no other one follows. Does not touch the database. */
    public List<Revision> heads() {
        return revisions.load().heads();
    }

    /** How the database stands to the files. Changes nothing. */
    public Status status() {
        Known known = known();
        return new Status(
                known.current(),
                known.files().heads().stream().map(Revision::name).toList(),
                known.pending(),
                known.unknown(),
                known.edited(),
                known.interrupted());
    }

    private Known known() {
        return runner.look(revisions.load());
    }

    /** Where the graph comes from. */
    interface RevisionSource {
        RevisionGraph load();

        String location();
    }
}

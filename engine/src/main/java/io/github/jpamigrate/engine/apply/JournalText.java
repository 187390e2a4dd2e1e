package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Revision;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * Changes of the journal as SQL without parameters, so that several can be sent in one round trip, with the end of the
 * transaction behind them.
 */
record JournalText(JournalSql sql, String toolVersion) {

    /** The revision has this state from now on; a row that is there already is brought up to date. */
    String put(
            Revision revision,
            Collection<String> dependencies,
            AppliedRevision.State state,
            int finishedSteps,
            Duration duration) {
        return sql.put(List.of(
                Literal.of(revision.id()),
                Literal.of(revision.parents()),
                Literal.of(dependencies),
                Literal.of(revision.message()),
                Literal.of(revision.checksum()),
                Literal.of(revision.downgrade().text()),
                Literal.of(LogEntry.lowerCase(state)),
                String.valueOf(finishedSteps),
                String.valueOf(duration.toMillis()),
                Literal.of(toolVersion)));
    }

    /** What the files of an applied revision say now counts as what was applied. */
    String accept(Revision revision, Collection<String> dependencies) {
        return sql.accept(List.of(
                Literal.of(revision.parents()),
                Literal.of(dependencies),
                Literal.of(revision.message()),
                Literal.of(revision.checksum()),
                Literal.of(revision.downgrade().text()),
                Literal.of(revision.id())));
    }

    /** A downgrade of several steps got this far; its script is kept, so that the rest is of the same text. */
    String undoing(Revision revision, int finishedSteps) {
        return sql.undoing(
                String.valueOf(finishedSteps), Literal.of(revision.downgrade().text()), Literal.of(revision.id()));
    }

    String remove(String id) {
        return sql.remove(Literal.of(id));
    }

    /** The whole row. */
    String insert(AppliedRevision row) {
        return sql.insert(List.of(
                Literal.of(row.id()),
                String.valueOf(row.sequence()),
                Literal.of(row.parents()),
                Literal.of(row.dependsOn()),
                Literal.of(row.message()),
                Literal.of(row.checksum()),
                Literal.of(row.downgradeScript()),
                Literal.of(LogEntry.lowerCase(row.state())),
                String.valueOf(row.finishedSteps()),
                Literal.of(row.appliedAt().toString()),
                Literal.of(row.appliedBy()),
                String.valueOf(row.duration().toMillis()),
                Literal.of(row.toolVersion())));
    }

    /** Nothing was left to do when the database was at these revisions, under the conditions that the key stands for. */
    String remember(Collection<RevisionName> current, String key) {
        List<String> ids = current.stream().map(RevisionName::id).toList();
        return sql.remember(Literal.of(key), Literal.of(ids));
    }

    /** All rows that need one revision need another. */
    String rename(String from, String to) {
        return sql.rename(Literal.of(from), Literal.of(to));
    }

    /** A change of one row and its line in the log, as one statement: that is one less to be planned for each revision. */
    String logged(LogEntry entry, String change) {
        return "with logged as (" + log(entry) + ") " + change;
    }

    /** Adds a line to the log. */
    String log(LogEntry entry) {
        return sql.log(List.of(
                Literal.of(entry.action().word()),
                Literal.of(entry.revision().id()),
                Literal.of(entry.revision().message()),
                String.valueOf(entry.duration().toMillis()),
                Literal.of(entry.detail()),
                Literal.of(toolVersion)));
    }
}

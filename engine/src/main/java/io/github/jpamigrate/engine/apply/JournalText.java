package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.revision.Revision;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;

/**
 * Changes of the journal as SQL without parameters, so that several can be sent in one round trip, with the end of the
 * transaction behind them.
 */
record JournalText(JournalTable table, String toolVersion) {

    /** The revision has this state from now on; a row that is there already is brought up to date. */
    String put(
            Revision revision,
            Collection<String> dependencies,
            AppliedRevision.State state,
            int finishedSteps,
            Duration duration) {
        return "insert into " + table.sql() + " as journal (" + Journal.COLUMNS + ") values ("
                + Literal.of(revision.id())
                + ", (select coalesce(max(sequence), 0) + 1 from " + table.sql() + "), "
                + Literal.of(revision.parents()) + ", "
                + Literal.of(dependencies) + ", "
                + Literal.of(revision.message()) + ", "
                + Literal.of(revision.checksum()) + ", "
                + Literal.of(revision.downgrade().text()) + ", "
                + Literal.of(state.name().toLowerCase(Locale.ROOT)) + ", "
                + finishedSteps + ", clock_timestamp(), session_user, " + duration.toMillis() + ", "
                + Literal.of(toolVersion) + """
                ) on conflict (revision) do update set
                    parents = excluded.parents, depends_on = excluded.depends_on, message = excluded.message,
                    checksum = excluded.checksum, downgrade_script = excluded.downgrade_script,
                    state = excluded.state, finished_steps = excluded.finished_steps,
                    applied_at = excluded.applied_at, applied_by = excluded.applied_by,
                    duration_ms = journal.duration_ms + excluded.duration_ms, tool_version = excluded.tool_version""";
    }

    /** A downgrade of several steps got this far; its script is kept, so that the rest is of the same text. */
    String undoing(Revision revision, int finishedSteps) {
        return "update " + table.sql() + " set state = 'downgrading', finished_steps = " + finishedSteps
                + ", downgrade_script = " + Literal.of(revision.downgrade().text()) + " where revision = "
                + Literal.of(revision.id());
    }

    String remove(String id) {
        return "delete from " + table.sql() + " where revision = " + Literal.of(id);
    }

    /** Adds a line to the log. */
    String log(LogEntry entry) {
        return "insert into " + table.logSql() + " values ((select coalesce(max(entry), 0) + 1 from " + table.logSql()
                + "), clock_timestamp(), session_user, "
                + Literal.of(entry.action().name().toLowerCase(Locale.ROOT)) + ", "
                + Literal.of(entry.revision().id()) + ", "
                + Literal.of(entry.revision().message()) + ", "
                + entry.duration().toMillis() + ", "
                + Literal.of(entry.detail()) + ", "
                + Literal.of(toolVersion) + ")";
    }
}

package io.github.jpamigrate.engine.apply;

import java.util.List;
import java.util.stream.Stream;

/**
 * The statements that write the journal. Values are SQL expressions: parameters for a run, literals for a script that
 * somebody runs by hand.
 */
public final class JournalSql {
    static final String COLUMNS =
            "revision, sequence, parents, depends_on, message, checksum, downgrade_script, state, finished_steps,"
                    + " applied_at, applied_by, duration_ms, tool_version";

    private final JournalTable table;

    public JournalSql(JournalTable table) {
        this.table = table;
    }

    /**
     * Creates the journal and its log where they are missing; their schema must exist. Numbers are counted by hand, under
     * the lock: sequences would be more objects in the user's schema.
     */
    public List<String> create() {
        return List.of("""
                create table if not exists %s (
                    revision text primary key,
                    sequence bigint not null unique,
                    parents text[] not null,
                    depends_on text[] not null,
                    message text not null,
                    checksum text not null,
                    downgrade_script text not null,
                    state text not null check (state in ('applied', 'upgrading', 'downgrading')),
                    finished_steps integer not null,
                    applied_at timestamp with time zone not null,
                    applied_by text not null,
                    duration_ms bigint not null,
                    tool_version text not null,
                    settled text
                )""".formatted(table.sql()), """
                create table if not exists %s (
                    entry bigint primary key,
                    logged_at timestamp with time zone not null,
                    logged_by text not null,
                    action text not null check (action in (
                        'upgrade', 'downgrade', 'stamp', 'repair', 'protect', 'unprotect', 'failure')),
                    revision text not null,
                    message text not null,
                    duration_ms bigint not null,
                    detail text not null,
                    tool_version text not null
                )""".formatted(table.logSql()));
    }

    /**
     * A revision's row, new or brought up to date.
     *
     * @param values revision, parents, depends_on, message, checksum, downgrade_script, state, finished_steps,
     *     duration_ms, tool_version
     */
    public String put(List<String> values) {
        return """
                insert into %1$s as journal (%2$s) values (
                    %3$s, (select coalesce(max(sequence), 0) + 1 from %1$s), %4$s,
                    clock_timestamp(), session_user, %5$s)
                on conflict (revision) do update set
                    parents = excluded.parents, depends_on = excluded.depends_on, message = excluded.message,
                    checksum = excluded.checksum, downgrade_script = excluded.downgrade_script,
                    state = excluded.state, finished_steps = excluded.finished_steps,
                    applied_at = excluded.applied_at, applied_by = excluded.applied_by,
                    duration_ms = journal.duration_ms + excluded.duration_ms, tool_version = excluded.tool_version""".formatted(
                        table.sql(),
                        COLUMNS,
                        values.get(0),
                        String.join(", ", values.subList(1, 8)),
                        String.join(", ", values.subList(8, 10)));
    }

    /** @param values parents, dependencies, message, checksum, downgrade script and revision */
    String accept(List<String> values) {
        return """
                update %s set parents = %s, depends_on = %s, message = %s, checksum = %s, downgrade_script = %s
                where revision = %s""".formatted(
                        Stream.concat(Stream.of(table.sql()), values.stream()).toArray());
    }

    /** A whole row, its values in the order of the columns. */
    String insert(List<String> values) {
        return "insert into " + table.sql() + " (" + COLUMNS + ") values (" + String.join(", ", values) + ")";
    }

    /** Changes with whatever a row says of its revision; the same in all versions of the server. */
    private String rows() {
        return "(select encode(sha256(convert_to(string_agg(concat_ws(' ', revision, sequence, parents, depends_on,"
                + " checksum, state, finished_steps), ',' order by sequence), 'UTF8')), 'hex') from " + table.sql()
                + ")";
    }

    /** @param revisions an array of ids */
    String remember(String key, String revisions) {
        return "update " + table.sql() + " set settled = " + rows() + " || ' ' || " + key + " where revision = any ("
                + revisions + ")";
    }

    /** Revision, message and key, where no row has changed since. */
    String remembered() {
        return "select revision, message, substr(settled, strpos(settled, ' ') + 1) from " + table.sql()
                + " where starts_with(settled, " + rows() + " || ' ') order by sequence";
    }

    /** All rows that need one revision need another. */
    String rename(String from, String to) {
        return "update %1$s set parents = array_replace(parents, %2$s, %3$s),".formatted(table.sql(), from, to)
                + " depends_on = array_replace(depends_on, %s, %s)".formatted(from, to);
    }

    /** A downgrade of several steps got this far; its script is kept, so that the rest is of the same text. */
    public String undoing(String finishedSteps, String downgradeScript, String revision) {
        return "update %s set state = 'downgrading', finished_steps = %s, downgrade_script = %s where revision = %s"
                .formatted(table.sql(), finishedSteps, downgradeScript, revision);
    }

    public String remove(String revision) {
        return "delete from " + table.sql() + " where revision = " + revision;
    }

    /** @param values action, revision, message, duration_ms, detail, tool_version */
    public String log(List<String> values) {
        return """
                insert into %1$s values (
                    (select coalesce(max(entry), 0) + 1 from %1$s), clock_timestamp(), session_user, %2$s)""".formatted(table.logSql(), String.join(", ", values));
    }
}

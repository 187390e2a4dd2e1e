package io.github.jpamigrate.engine.offline;

import io.github.jpamigrate.engine.apply.JournalTable;
import io.github.jpamigrate.engine.apply.LockKey;
import io.github.jpamigrate.engine.revision.OfflineRoute;
import io.github.jpamigrate.engine.revision.Revision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks that stop a script before it does harm. */
final class Guard {
    private final JournalTable table;
    private final LockKey key;

    Guard(JournalTable table) {
        this.table = table;
        this.key = LockKey.of(table);
    }

    /** The transaction of the script's first statement; when the second one is in the same, there is one around both. */
    String begun() {
        return Literal.block(
                "begin\n    perform set_config('migrate.begun', transaction_timestamp()::text, false);\nend");
    }

    /**
     * Takes the lock of a run for the session. It does not wait: a statement that waits holds a snapshot, for which {@code
     * CREATE INDEX CONCURRENTLY} of the run that holds the lock would wait in turn.
     */
    String lock() {
        return Literal.block("""
                begin
                    if transaction_timestamp()::text = current_setting('migrate.begun') then
                        raise exception 'this script has transactions of its own'
                            using hint = 'Run it outside of a transaction: psql without -1, --single-transaction.';
                    end if;
                    if not pg_try_advisory_lock(%s) then
                        raise exception 'another run of jpa-migrate works on this database'
                            using hint = 'Run the script again when it has ended.';
                    end if;
                end""".formatted(key.run()));
    }

    /** Stops unless the journal says exactly what the script begins at. */
    String place(OfflineRoute route) {
        return Literal.block("""
                declare
                    expected constant text := %s;
                    actual text;
                    interrupted text;
                    fingerprint text;
                begin
                    if to_regclass(%s) is null then
                        if expected <> '' then
                            raise exception 'the database has no journal %%, so it is not at %%', %s, expected
                                using hint = 'Is it the right database? Where it has the schema but no journal: mvn migrate:stamp';
                        end if;
                        return;
                    end if;
                    select string_agg(revision, ', ' order by sequence) into interrupted
                        from %4$s where state <> 'applied';
                    if interrupted is not null then
                        raise exception 'a run was interrupted in revision %%', interrupted
                            using hint = 'Let it be finished first: mvn migrate:upgrade';
                    end if;
                    select coalesce(string_agg(revision, ',' order by revision collate "C"), '') into actual
                        from %4$s tip where not exists (
                            select 1 from %4$s other where tip.revision = any (other.parents || other.depends_on));
                    if actual <> expected then
                        raise exception 'this script begins at %%, but the database is at %%',
                                coalesce(nullif(expected, ''), 'base'), coalesce(nullif(actual, ''), 'base')
                            using hint = case when coalesce(nullif(actual, ''), 'base') = '%5$s'
                                then 'That is where it ends: there is nothing to do.'
                                else 'Write one that begins there: mvn migrate:sql -Dmigrate.range='
                                    || coalesce(nullif(actual, ''), 'base') || ':%5$s' end;
                    end if;
                    select encode(sha256(convert_to(coalesce(
                            string_agg(revision || ' ' || checksum || chr(10), '' order by revision collate "C"), ''),
                            'UTF8')), 'hex') into fingerprint from %4$s;
                    if fingerprint <> '%6$s' then
                        raise exception 'what the database applied on its way is not what the revision files say'
                            using hint = 'See what differs: mvn migrate:history, mvn migrate:upgrade';
                    end if;
                end""".formatted(
                        Literal.of(String.join(",", sorted(route.current()))),
                        Literal.of(table.sql()),
                        Literal.of(table.toString()),
                        table.sql(),
                        end(route),
                        fingerprint(route.applied())));
    }

    /** Stops where the journal's log says that the database is protected; it is there when the journal is. */
    String unprotected() {
        return Literal.block("""
                begin
                    if 'protect' = (select action from %s where action in ('protect', 'unprotect')
                            order by entry desc limit 1) then
                        raise exception 'this database is protected, and this script undoes revisions'
                            using hint = 'To undo them all the same: mvn migrate:downgrade, which shows how to allow it';
                    end if;
                end""".formatted(table.logSql()));
    }

    /** Where the script ends, as a target. */
    private static String end(OfflineRoute route) {
        if (route.upgrade()) {
            return route.steps().isEmpty()
                    ? "head"
                    : route.steps().get(route.steps().size() - 1).id();
        }
        return route.steps().get(route.steps().size() - 1).parents().stream()
                .findFirst()
                .orElse("base");
    }

    /**
     * Begins a transaction of the run, or a statement outside of one. A pooler in transaction mode may have led it to
     * another session, which does not hold the lock; the second lock is held by transactions of a run whose client is gone.
     */
    String step(boolean inTransaction) {
        String work = """
                    if not pg_try_advisory_xact_lock(%s) then
                        raise exception 'a transaction of an earlier run still works on this database'
                            using hint = 'Run mvn migrate:upgrade when it has ended: it finishes what this script began.';
                    end if;
                """.formatted(key.work());
        return Literal.block(
                """
                begin
                    if not exists (
                        select 1 from pg_catalog.pg_locks
                        where locktype = 'advisory' and granted and objsubid = 1 and pid = pg_backend_pid()
                            and database = (select oid from pg_catalog.pg_database where datname = current_database())
                            and classid::bigint = %s and objid::bigint = %s)
                    then
                        raise exception 'this session does not hold the lock of the run'
                            using hint = 'Connect to the server itself, not to a pooler. Run mvn migrate:upgrade: it finishes what this script began.';
                    end if;
                    if coalesce(current_setting('migrate.search_path', true), '') = '' then
                        raise exception 'a statement of a revision discarded the settings of this session'
                            using hint = 'Run mvn migrate:upgrade: it finishes what this script began.';
                    end if;
                %s    perform set_config('search_path', current_setting('migrate.search_path'), %s);
                end""".formatted(key.run() >>> 32, key.run() & 0xFFFFFFFFL, inTransaction ? work : "", inTransaction));
    }

    String unlock() {
        return Literal.block("begin\n    perform pg_advisory_unlock(%s);\nend".formatted(key.run()));
    }

    private static List<String> sorted(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).sorted().toList();
    }

    private static String fingerprint(List<Revision> applied) {
        String text = applied.stream()
                .sorted(Comparator.comparing(Revision::id))
                .map(revision -> revision.id() + " " + revision.checksum() + "\n")
                .collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}

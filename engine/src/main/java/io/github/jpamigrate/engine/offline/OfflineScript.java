package io.github.jpamigrate.engine.offline;

import io.github.jpamigrate.engine.apply.JournalSql;
import io.github.jpamigrate.engine.apply.JournalTable;
import io.github.jpamigrate.engine.apply.ToolVersion;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.OfflineRoute;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of the migrator as a script for {@code psql -f}, for databases that no build may reach. It stops where the
 * database is not where the script begins, takes the lock of a run, and leaves the journal as a run would. When it is
 * interrupted, an upgrade by the migrator finishes what it began.
 */
public final class OfflineScript {
    private static final String SEARCH_PATH = """
            begin
                perform set_config('migrate.original', current_setting('search_path'), false);
                perform set_config('migrate.search_path', concat_ws(', ', %s
                    nullif(trim(current_setting('search_path')), '')), false);
            end""";

    private final RevisionGraph graph;
    private final OfflineRoute route;
    private final OfflineSettings settings;
    private final JournalTable journal;
    private final Guard guard;
    private final StringBuilder text = new StringBuilder();

    private OfflineScript(RevisionGraph graph, OfflineRoute route, OfflineSettings settings) {
        this.graph = graph;
        this.route = route;
        this.settings = settings;
        this.journal = settings.journal();
        this.guard = new Guard(journal);
    }

    /**
     * The script of a route, which has at least one step.
     *
     * @throws io.github.jpamigrate.engine.report.ScriptException when a script of a revision cannot be run
     */
    public static String of(RevisionGraph graph, OfflineRoute route, OfflineSettings settings) {
        return new OfflineScript(graph, route, settings).write();
    }

    private String write() {
        title();
        text.append("""
                \\set ON_ERROR_STOP on
                \\set ON_ERROR_ROLLBACK off
                \\set AUTOCOMMIT on
                \\set QUIET on

                """);
        statement("set client_encoding = 'UTF8'");
        statement(guard.begun());
        statement(guard.lock());
        statement(guard.place(route));
        if (!route.upgrade()) {
            statement(guard.unprotected());
        }
        statement(Literal.block(SEARCH_PATH.formatted(settings.schema()
                .map(name -> Literal.of(JournalTable.quoted(name)) + ",")
                .orElse(""))));
        if (route.applied().isEmpty()) {
            createJournal();
        }
        int number = 1;
        for (Revision revision : route.steps()) {
            new OfflineRevision(graph, revision, route.upgrade(), settings, text)
                    .write(number++, route.steps().size());
        }
        text.append('\n');
        statement(guard.unlock());
        return text.toString();
    }

    private void title() {
        text.append("-- ").append(ToolVersion.text()).append(": ").append(route.upgrade() ? "upgrade" : "downgrade");
        text.append(" of a database at ").append(names(route.current())).append(".\n");
        text.append("-- Run it with: psql -X -f <this file> <database>\n");
        text.append("-- It stops at the first error. What was done until then is in the journal ")
                .append(journal);
        text.append(",\n-- and mvn migrate:upgrade goes on from there.\n--\n");
        route.steps()
                .forEach(
                        revision -> text.append("--   ").append(revision.name()).append('\n'));
        text.append('\n');
    }

    private static String names(List<Revision> revisions) {
        return revisions.isEmpty()
                ? "base"
                : revisions.stream()
                        .map(Revision::name)
                        .map(RevisionName::toString)
                        .collect(Collectors.joining(", "));
    }

    private void createJournal() {
        text.append("begin isolation level read committed;\n");
        statement("set local client_min_messages = warning");
        settings.schema().ifPresent(this::createSchema);
        createSchema(journal.schema());
        new JournalSql(journal).create().forEach(this::statement);
        text.append("commit;\n");
    }

    /** Asks first, because {@code if not exists} needs the right to create schemas even when it exists. */
    private void createSchema(String name) {
        statement(Literal.block("""
                begin
                    if not exists (select 1 from pg_catalog.pg_namespace where nspname = %s) then
                        execute %s;
                    end if;
                end""".formatted(
                        Literal.of(name), Literal.of("create schema if not exists " + JournalTable.quoted(name)))));
    }

    private void statement(String sql) {
        text.append(sql).append(";\n");
    }
}

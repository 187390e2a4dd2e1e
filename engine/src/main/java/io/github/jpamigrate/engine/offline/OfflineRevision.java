package io.github.jpamigrate.engine.offline;

import io.github.jpamigrate.engine.apply.JournalSql;
import io.github.jpamigrate.engine.apply.ToolVersion;
import io.github.jpamigrate.engine.apply.Units;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.ScriptFile;
import io.github.jpamigrate.engine.script.Script;
import java.util.List;

/** One revision in a script: its steps, and after each the journal's row in the same transaction. */
final class OfflineRevision {
    private static final String DURATION =
            "(extract(epoch from clock_timestamp() - current_setting('migrate.started')::timestamptz) * 1000)::bigint";
    private static final String STARTED =
            "begin\n    perform set_config('migrate.started', clock_timestamp()::text, false);\nend";
    private static final String RESTORE =
            "begin\n    perform set_config('search_path', current_setting('migrate.original'), false);\nend";

    private final RevisionGraph graph;
    private final Revision revision;
    private final boolean upgrade;
    private final OfflineSettings settings;
    private final StringBuilder text;
    private final JournalSql journal;
    private final Guard guard;
    private final Units units;

    OfflineRevision(
            RevisionGraph graph, Revision revision, boolean upgrade, OfflineSettings settings, StringBuilder text) {
        this.graph = graph;
        this.revision = revision;
        this.upgrade = upgrade;
        this.settings = settings;
        this.text = text;
        this.journal = new JournalSql(settings.journal());
        this.guard = new Guard(settings.journal());
        ScriptFile file = upgrade ? revision.upgrade() : revision.downgrade();
        this.units = Units.of(Script.parse(file.path(), file.text()));
        ScriptFile kept = revision.downgrade();
        Script.parse(kept.path(), kept.text());
    }

    void write(int number, int count) {
        String direction = upgrade ? "upgrade" : "downgrade";
        text.append("\n-- %s of %s: %s of %s\n".formatted(number, count, direction, revision.name()));
        // an id has letters and digits only; of anything else psql might make a command
        text.append("\\echo %s of %s: %s of %s\n".formatted(number, count, direction, revision.id()));
        statement(Literal.block(STARTED));
        if (units.size() == 0) {
            transaction(List.of(), true, 0);
        }
        if (!units.single()) {
            transaction(List.of(), false, 0);
        }
        for (int done = 1; done <= units.size(); done++) {
            unit(units.units().get(done - 1), done);
        }
    }

    private void unit(Units.Unit unit, int done) {
        List<String> statements =
                unit.statements().stream().map(statement -> statement.sql()).toList();
        boolean last = done == units.size();
        if (!unit.autocommit()) {
            transaction(statements, last, done);
            return;
        }
        statement(guard.step(false));
        statement("set standard_conforming_strings = on");
        unit.settings().forEach(setting -> statement(setting.sql()));
        statements.forEach(this::statement);
        unit.settingNames().forEach(name -> statement("reset " + name));
        statement(Literal.block(RESTORE));
        transaction(List.of(), last, done);
    }

    private void transaction(List<String> statements, boolean finished, int done) {
        text.append("begin isolation level read committed;\n");
        statement("set local lock_timeout = " + settings.lockTimeout().toMillis());
        statement("set local standard_conforming_strings = on");
        statement(guard.step(true));
        statements.forEach(this::statement);
        if (finished) {
            finish();
        } else {
            progress(done);
        }
        text.append("commit;\n");
    }

    private void progress(int done) {
        statement(
                upgrade
                        ? put("upgrading", done, "0")
                        : journal.undoing(
                                String.valueOf(done),
                                Literal.of(revision.downgrade().text()),
                                id()));
    }

    private void finish() {
        statement(upgrade ? put("applied", 0, DURATION) : journal.remove(id()));
        statement(journal.log(List.of(
                upgrade ? "'upgrade'" : "'downgrade'",
                id(),
                Literal.of(revision.message()),
                DURATION,
                "''",
                Literal.of(ToolVersion.text()))));
    }

    private String put(String state, int done, String duration) {
        return journal.put(List.of(
                id(),
                Literal.array(revision.parents()),
                Literal.array(graph.dependencies(revision)),
                Literal.of(revision.message()),
                Literal.of(revision.checksum()),
                Literal.of(revision.downgrade().text()),
                Literal.of(state),
                String.valueOf(done),
                duration,
                Literal.of(ToolVersion.text())));
    }

    private String id() {
        return Literal.of(revision.id());
    }

    private void statement(String sql) {
        text.append(sql).append(";\n");
    }
}

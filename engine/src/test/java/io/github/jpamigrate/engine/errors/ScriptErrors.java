package io.github.jpamigrate.engine.errors;

import static io.github.jpamigrate.engine.errors.CatalogueEntry.entry;

import io.github.jpamigrate.engine.script.Script;
import java.util.List;

/** Errors of scripts, found before anything runs. */
final class ScriptErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("a statement that needs no transaction", () -> Script.parse("a.sql", "vacuum a;"), """
                    a.sql:1: PostgreSQL does not run this inside a transaction: vacuum a
                    Put this line before it:
                    -- migrate:step autocommit
                    and after it, for what follows:
                    -- migrate:step"""),
            entry("a transaction inside a step", () -> Script.parse("a.sql", "begin;"), """
                    a.sql:1: begin is not for a script: each step is a transaction already. Leave it out, or begin \
                    another one with '-- migrate:step'."""),
            entry("rows from standard input", () -> Script.parse("a.sql", "copy a from stdin;"), """
                    a.sql:1: COPY from STDIN or to STDOUT needs a client that sends the rows. Use INSERT ... VALUES \
                    for what a revision brings along."""),
            entry("a command of psql", () -> Script.parse("a.sql", "\\i other.sql"), """
                    a.sql:1: \\i is a command of psql, not SQL. Write the statement it stands for, or leave it out."""),
            entry("a quote that is not closed", () -> Script.parse("a.sql", "select 1;\nselect 'a;"), """
                    a.sql:2: The string that begins here is never closed. Add the missing '."""),
            entry("an unknown directive", () -> Script.parse("a.sql", "-- migrate:stop"), """
                    a.sql:1: '-- migrate:stop' is no directive. Write '-- migrate:step', '-- migrate:step autocommit' or \
                    '-- migrate:step autocommit rerunnable'."""),
            entry("something left to write", () -> Script.parse("a.sql", "-- migrate:todo backfill users.status"), """
                    a.sql:1: This script is not finished: backfill users.status
                    Write what is missing below this line, and then remove it:
                    -- migrate:todo backfill users.status"""),
            entry("a directive inside a statement", () -> Script.parse("a.sql", "select 1\n-- migrate:step\n;"), """
                    a.sql:2: '-- migrate:step' stands inside a statement. The statement of line 1 has no semicolon; \
                    add it."""));

    private ScriptErrors() {}
}

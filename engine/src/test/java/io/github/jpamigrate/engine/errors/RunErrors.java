package io.github.jpamigrate.engine.errors;

import static io.github.jpamigrate.engine.errors.CatalogueEntry.entry;

import io.github.jpamigrate.engine.report.NothingAboveException;
import io.github.jpamigrate.engine.report.PooledConnectionException;
import io.github.jpamigrate.engine.report.SquashedMiddleException;
import io.github.jpamigrate.engine.report.TransactionModeException;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Squash;
import java.util.List;

/** Errors of squashes, poolers and runs that cannot be what they are asked to be. */
final class RunErrors {

    private static final RevisionGraph LINE = Graphs.graph("aaaa", "bbbb<aaaa#left", "cccc<bbbb", "dddd<bbbb");

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("a squash of no range", () -> squash("aaaa"), """
                    'aaaa' is no range.
                    mvn migrate:squash -Dmigrate.range=<first>:<last> -Dmessage="...\""""),
            entry("a squash of one", () -> squash("aaaa:aaaa"), """
                    The range is one revision, and there is nothing to squash.
                    mvn migrate:squash -Dmigrate.range=<first>:<last> -Dmessage="...\""""),
            entry("a squash with ends in two places", () -> squash("cccc:dddd"), """
                    'cccc' is not below dddd (message of dddd).
                    Choose a range without it: mvn migrate:squash -Dmigrate.range=<first>:<last> -Dmessage="...\""""),
            entry("a squash of a label", () -> squash("aaaa:bbbb"), """
                    Revision bbbb (message of bbbb) has the label left, and targets may name it.
                    Choose a range without it: mvn migrate:squash -Dmigrate.range=<first>:<last> -Dmessage="...\""""),
            entry(
                    "a database in the middle of a squash",
                    new SquashedMiddleException(Graphs.name("aaaa"), List.of("bbbb"), List.of("cccc", "dddd")),
                    """
                    This database is in the middle of what was squashed into aaaa (message of aaaa):
                    it has bbbb and lacks cccc, dddd, whose files are not there any more.
                    Upgrade it once from a checkout that has them (git log --all -- '*cccc*'): mvn migrate:upgrade -Dto=dddd"""),
            entry(
                    "a downgrade to what nothing follows",
                    new NothingAboveException("aaaa", Graphs.name("aaaa"), List.of(Graphs.name("bbbb"))),
                    """
                    Cannot go down to 'aaaa': no applied revision follows aaaa (message of aaaa). These depend on it:
                      bbbb (message of bbbb)
                    To undo the first of them: mvn migrate:downgrade -Dto=bbbb@base"""),
            entry(
                    "a step behind a pooler",
                    new PooledConnectionException(Graphs.name("aaaa"), "aaaa.upgrade.sql", "search_path public"),
                    """
                    Revision aaaa (message of aaaa) has a step outside of transactions, and the connection goes through a pooler such as PgBouncer.
                    aaaa.upgrade.sql
                    The step needs search_path public. Behind a pooler that holds within transactions only.
                    Run the command on a connection of its own to the server:
                    -Dmigrate.url=jdbc:postgresql://<host of the server>:<port>/<database>"""),
            entry(
                    "one transaction for what runs outside of any",
                    new TransactionModeException("aaaa.upgrade.sql:3 runs outside of any:\n    vacuum a"
                            + "\nRun each revision in its own: leave out -Dmigrate.transaction=all"),
                    """
                    This run cannot be one transaction. aaaa.upgrade.sql:3 runs outside of any:
                        vacuum a
                    Run each revision in its own: leave out -Dmigrate.transaction=all"""));

    private RunErrors() {}

    private static void squash(String range) {
        Squash.of(LINE, range, "make one of them");
    }
}

package io.github.jpamigrate.engine.script;

import io.github.jpamigrate.engine.report.ScriptException;

/** What cannot work in a script, found before anything runs. */
final class StatementRules {
    private StatementRules() {}

    static void check(String file, Statement statement, StepKind kind) {
        refuseTransactionControl(file, statement);
        refuseCopyOfClient(file, statement);
        refuseUnsafeIndexBuild(file, statement);
        refuseUnknownStrings(file, statement);
        if (kind == StepKind.TRANSACTION) {
            refuseOutsideOnly(file, statement);
        }
        if (kind == StepKind.AUTOCOMMIT && statement.repeatable().isEmpty()) {
            throw new ScriptException(file, statement.line(), """
                    This runs outside a transaction, where a crash can come between its end and its entry in the journal; \
                    what it leaves then cannot be told from the database: %s
                    Put it into a transaction, with this line before it:
                    %s
                    or, if it does no harm when it runs again, say so:
                    %s""".formatted(
                            statement.shortened(), StepKind.TRANSACTION.line(), StepKind.RERUNNABLE.line()));
        }
    }

    private static void refuseOutsideOnly(String file, Statement statement) {
        if (!OutsideOnly.is(statement)) {
            return;
        }
        boolean known = statement.repeatable().isPresent();
        String vouched = known
                ? ""
                : "\nRerunnable means that it does no harm when it runs again after a crash. Make sure of it.";
        throw new ScriptException(file, statement.line(), """
                    PostgreSQL does not run this inside a transaction: %s
                    Put this line before it:
                    %s
                    and after it, for what follows:
                    %s%s""".formatted(
                        statement.shortened(),
                        (known ? StepKind.AUTOCOMMIT : StepKind.RERUNNABLE).line(),
                        StepKind.TRANSACTION.line(),
                        vouched));
    }

    private static void refuseUnsafeIndexBuild(String file, Statement statement) {
        boolean unique = statement.startsWith("CREATE", "UNIQUE");
        boolean build = statement.startsWith("CREATE")
                && statement.word(unique ? 2 : 1).equals("INDEX")
                && statement.word(unique ? 3 : 2).equals("CONCURRENTLY");
        if (!build) {
            return;
        }
        Tokens tokens = Tokens.of(statement.sql());
        tokens.skip("CREATE");
        tokens.skip("UNIQUE");
        tokens.skip("INDEX", "CONCURRENTLY");
        if (tokens.skip("IF")) {
            throw new ScriptException(
                    file,
                    statement.line(),
                    "IF NOT EXISTS would keep an invalid index that an interrupted build left behind, and no query uses it."
                            + " Leave it out: when a run is interrupted, the next one drops what is invalid and builds it again.");
        }
        if (tokens.skip("ON")) {
            throw new ScriptException(
                    file,
                    statement.line(),
                    "This index has no name, so that an invalid one that an interrupted build left behind could not be"
                            + " recognised. Give it one: CREATE INDEX CONCURRENTLY <name> ON ...");
        }
    }

    private static void refuseTransactionControl(String file, Statement statement) {
        String first = statement.word(0);
        boolean control =
                switch (first) {
                    case "BEGIN", "COMMIT", "END", "ABORT" -> true;
                    case "START" -> statement.word(1).equals("TRANSACTION");
                    case "PREPARE" -> statement.word(1).equals("TRANSACTION");
                    case "ROLLBACK" -> !statement.words().contains("TO");
                    default -> false;
                };
        if (control) {
            throw new ScriptException(
                    file,
                    statement.line(),
                    "%s is not for a script: each step is a transaction already. Leave it out, or begin another one with '-- migrate:step'."
                            .formatted(statement.shortened()));
        }
    }

    private static void refuseCopyOfClient(String file, Statement statement) {
        boolean client =
                statement.words().contains("STDIN") || statement.words().contains("STDOUT");
        if (statement.startsWith("COPY") && client) {
            throw new ScriptException(
                    file,
                    statement.line(),
                    "COPY from STDIN or to STDOUT needs a client that sends the rows. Use INSERT ... VALUES for what a revision brings along.");
        }
    }

    private static void refuseUnknownStrings(String file, Statement statement) {
        if (StringSyntax.unknownAfter(statement)) {
            throw new ScriptException(
                    file,
                    statement.line(),
                    "What standard_conforming_strings is after this depends on the server, and so does where the next"
                            + " string ends. Write SET standard_conforming_strings = on, or off.");
        }
    }
}

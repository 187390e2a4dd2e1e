package io.github.jpamigrate.engine.script;

import io.github.jpamigrate.engine.report.ScriptException;

/**
 * What cannot work in a script, found before anything runs.
 *
 * <p>Which statements PostgreSQL refuses inside a transaction: every caller of {@code PreventInTransactionBlock}.
 */
final class StatementRules {
    private StatementRules() {}

    static void check(String file, Statement statement, boolean autocommit) {
        refuseTransactionControl(file, statement);
        refuseCopyOfClient(file, statement);
        if (!autocommit && outsideTransactionOnly(statement)) {
            throw new ScriptException(file, statement.line(), """
                    PostgreSQL does not run this inside a transaction: %s
                    Put this line before it:
                    -- migrate:step autocommit
                    and after it, for what follows:
                    -- migrate:step""".formatted(statement.shortened()));
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

    private static boolean outsideTransactionOnly(Statement statement) {
        boolean concurrently = statement.words().contains("CONCURRENTLY");
        return switch (statement.word(0)) {
            case "VACUUM" -> true;
            case "CREATE" -> createsOutside(statement, concurrently);
            case "DROP" -> dropsOutside(statement, concurrently);
            case "ALTER" -> altersOutside(statement, concurrently);
            case "REINDEX" -> concurrently || reindexesMany(statement);
            case "CLUSTER" -> statement.words().size() == 1;
            case "DISCARD" -> statement.word(1).equals("ALL");
            default -> false;
        };
    }

    private static boolean createsOutside(Statement statement, boolean concurrently) {
        boolean index = statement.word(1).equals("INDEX") || statement.startsWith("CREATE", "UNIQUE", "INDEX");
        return index && concurrently || wholeDatabase(statement.word(1));
    }

    private static boolean dropsOutside(Statement statement, boolean concurrently) {
        return statement.word(1).equals("INDEX") && concurrently || wholeDatabase(statement.word(1));
    }

    private static boolean wholeDatabase(String kind) {
        return kind.equals("DATABASE") || kind.equals("TABLESPACE");
    }

    private static boolean altersOutside(Statement statement, boolean concurrently) {
        return switch (statement.word(1)) {
            case "SYSTEM" -> true;
            case "DATABASE" -> statement.words().contains("TABLESPACE");
            case "TABLE" -> concurrently && statement.words().contains("DETACH");
            default -> false;
        };
    }

    private static boolean reindexesMany(Statement statement) {
        String kind = statement.word(1);
        return kind.equals("SCHEMA") || kind.equals("DATABASE") || kind.equals("SYSTEM");
    }
}

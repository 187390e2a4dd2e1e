package io.github.jpamigrate.engine.script;

import java.util.regex.Pattern;

/**
 * Which statements PostgreSQL refuses inside a transaction: every caller of {@code PreventInTransactionBlock}, as far as the
 * statement alone tells. A partitioned table, which can be neither clustered nor reindexed in a transaction, does not show
 * in it.
 */
final class OutsideOnly {
    private static final Pattern WITHOUT_SLOT = option("(?:create_slot|connect)");
    private static final Pattern WITHOUT_REFRESH = option("refresh");

    private OutsideOnly() {}

    /** An option that is switched off. */
    private static Pattern option(String name) {
        return Pattern.compile("(?i)\\b" + name + "\\s*=\\s*'?(?:false|off|no|0)\\b");
    }

    static boolean is(Statement statement) {
        boolean concurrently = statement.words().contains("CONCURRENTLY");
        return switch (statement.word(0)) {
            case "VACUUM" -> true;
            case "CREATE" -> createsOutside(statement, concurrently);
            case "DROP" -> dropsOutside(statement, concurrently);
            case "ALTER" -> altersOutside(statement, concurrently);
            case "REINDEX" -> statement.concurrent() || reindexesMany(statement);
            case "CLUSTER" -> clustersAll(statement);
            case "DISCARD" -> statement.word(1).equals("ALL");
            default -> false;
        };
    }

    private static boolean createsOutside(Statement statement, boolean concurrently) {
        boolean index = statement.word(1).equals("INDEX") || statement.startsWith("CREATE", "UNIQUE", "INDEX");
        boolean subscription = statement.word(1).equals("SUBSCRIPTION")
                && !WITHOUT_SLOT.matcher(statement.sql()).find();
        return index && concurrently || subscription || wholeDatabase(statement.word(1));
    }

    private static boolean dropsOutside(Statement statement, boolean concurrently) {
        boolean index = statement.word(1).equals("INDEX") && concurrently;
        return index || statement.word(1).equals("SUBSCRIPTION") || wholeDatabase(statement.word(1));
    }

    private static boolean wholeDatabase(String kind) {
        return kind.equals("DATABASE") || kind.equals("TABLESPACE");
    }

    private static boolean altersOutside(Statement statement, boolean concurrently) {
        return switch (statement.word(1)) {
            case "SYSTEM" -> true;
            case "DATABASE" -> statement.words().contains("TABLESPACE");
            case "TABLE" -> concurrently && statement.words().contains("DETACH");
            case "SUBSCRIPTION" -> refreshesSubscription(statement);
            default -> false;
        };
    }

    private static boolean refreshesSubscription(Statement statement) {
        boolean refresh = statement.words().contains("REFRESH");
        boolean publications = statement.words().contains("PUBLICATION")
                && !WITHOUT_REFRESH.matcher(statement.sql()).find();
        return refresh || publications;
    }

    /** All tables that were clustered before, when none is named. */
    private static boolean clustersAll(Statement statement) {
        Tokens tokens = Tokens.of(statement.sql());
        tokens.skip("CLUSTER");
        tokens.skipParentheses();
        tokens.skip("VERBOSE");
        return tokens.ended();
    }

    private static boolean reindexesMany(Statement statement) {
        String kind = statement.word(1);
        return kind.equals("SCHEMA") || kind.equals("DATABASE") || kind.equals("SYSTEM");
    }
}

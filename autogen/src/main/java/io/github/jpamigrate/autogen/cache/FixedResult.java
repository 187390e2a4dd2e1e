package io.github.jpamigrate.autogen.cache;

import io.github.jpamigrate.engine.script.Script;
import io.github.jpamigrate.engine.script.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether SQL makes the same schema whenever it runs on the same server. What runs code (a <code>DO</code> block, a query, a
 * function that changes the schema) may look at the clock, as scripts do that make a partition for each month; it is not
 * looked into, the answer is no.
 */
final class FixedResult {
    private static final List<String> DECLARATIVE = List.of(
            "ALTER",
            "ANALYZE",
            "COMMENT",
            "CREATE",
            "DELETE",
            "DROP",
            "GRANT",
            "INSERT",
            "LOCK",
            "RESET",
            "REVOKE",
            "SET",
            "TRUNCATE",
            "UPDATE");
    private static final Pattern FIRST_WORD = Pattern.compile("\\A\\s*+(\\w++)");
    private static final Pattern SETS_SEQUENCE =
            Pattern.compile("(?i)\\A\\s*+SELECT\\s++(?:pg_catalog\\s*+\\.\\s*+)?+setval\\b");
    /** Becomes a constant when the statement is read: {@code DEFAULT 'now'}. */
    private static final Pattern TIME_WORD = Pattern.compile("(?i)'\\s*+(?:now|today|tomorrow|yesterday)\\b");

    private static final Pattern CODE = Pattern.compile(
            "(?i)\\bCREATE\\s++(?:OR\\s++REPLACE\\s++)?+(?:FUNCTION|PROCEDURE|EVENT\\s++TRIGGER|EXTENSION)\\b");
    private static final Pattern CHANGES_SCHEMA = Pattern.compile("(?i)\\b(?:CREATE|ALTER|DROP|EXECUTE|DO|CALL)\\b");
    private static final Pattern BOUNDS = Pattern.compile("(?i)\\bFOR\\s++VALUES\\b");
    /** Bounds that are literals and keywords, with nothing that is computed. */
    private static final Pattern LITERAL_BOUNDS =
            Pattern.compile("(?i)\\bFOR\\s++VALUES\\s++(?:FROM|IN|WITH)\\s*+\\((?!" + computed() + ")[^()]*+\\)"
                    + "(?:\\s*+TO\\s*+\\((?!" + computed() + ")[^()]*+\\))?+\\s*+(?:\\z|PARTITION|WITH|TABLESPACE|;)");

    private FixedResult() {}

    private static String computed() {
        return "[^()]*\\b(?:current|local|session|system|user)";
    }

    /** Whether scripts that run one after the other do. */
    static boolean ofScripts(Collection<Script> scripts) {
        return scripts.stream()
                .flatMap(script -> script.steps().stream())
                .flatMap(step -> step.statements().stream())
                .map(Statement::sql)
                .allMatch(FixedResult::ofStatement);
    }

    static boolean ofStatement(String sql) {
        Matcher word = FIRST_WORD.matcher(sql);
        boolean declarative = word.find() && DECLARATIVE.contains(word.group(1).toUpperCase(Locale.ROOT))
                || SETS_SEQUENCE.matcher(sql).find();
        return declarative && !TIME_WORD.matcher(sql).find() && !runsCode(sql) && fixedBounds(sql);
    }

    private static boolean runsCode(String sql) {
        Matcher code = CODE.matcher(sql);
        return code.find()
                && CHANGES_SCHEMA.matcher(sql).region(code.end(), sql.length()).find();
    }

    private static boolean fixedBounds(String sql) {
        return !BOUNDS.matcher(sql).find() || LITERAL_BOUNDS.matcher(sql).find();
    }
}

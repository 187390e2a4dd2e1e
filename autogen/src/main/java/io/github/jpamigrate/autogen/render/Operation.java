package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.engine.script.Todo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing that a script does.
 *
 * @param change what the comparison found; empty for what somebody added to it
 * @param description what it does, in words: {@code add column users.email}
 * @param comment the line that stands above the statements, without its dashes: the description with what it comes from
 * @param statements SQL, each without the semicolon at its end
 */
public record Operation(Optional<Change> change, String description, String comment, List<String> statements) {
    private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\x0B\\f\\x85\\u2028\\u2029]");
    private static final Pattern TAIL = Pattern.compile("[;\\s]+\\z");
    private static final Pattern COMMENT_AT_END = Pattern.compile("--[^\\n\\r]*\\z");

    /** @throws IllegalArgumentException for a comment that would be more than a comment, or a statement of nothing */
    public Operation {
        if (LINE_END.matcher(comment).find() || comment.startsWith(Cause.DIRECTIVE)) {
            throw new IllegalArgumentException("This is not a comment of one line: " + comment);
        }
        statements = statements.stream().map(Operation::withoutEnd).toList();
    }

    /**
     * An operation beside those that the comparison found.
     *
     * @param description one line, which also becomes the comment
     * @param statements SQL; the first line of one may be {@code -- migrate:step autocommit} or {@code -- migrate:step}
     */
    public static Operation of(String description, String... statements) {
        return new Operation(Optional.empty(), description, description, List.of(statements));
    }

    /** The same change, done by other statements. */
    public Operation withStatements(String... others) {
        return new Operation(change, description, comment, List.of(others));
    }

    /** What somebody has still to write into it. */
    public List<Todo> unfinished() {
        return statements.stream().map(Todo::before).flatMap(Optional::stream).toList();
    }

    /** The same without what is to be written, which tables without rows do not need. */
    public Operation provable() {
        return withStatements(statements.stream()
                .filter(statement -> Todo.before(statement).isEmpty())
                .toArray(String[]::new));
    }

    /** The comment, and the statements below it, each ended by a semicolon and a line break. */
    public String script() {
        StringBuilder block = new StringBuilder("-- ").append(comment).append('\n');
        statements.forEach(statement -> block.append(statement).append(end(statement)));
        return block.toString();
    }

    /** The script that does one after the other; empty for none. */
    public static String script(List<Operation> operations) {
        return operations.stream().map(Operation::script).collect(Collectors.joining("\n"));
    }

    private static String withoutEnd(String statement) {
        String sql = TAIL.matcher(statement).replaceFirst("");
        if (sql.isBlank()) {
            throw new IllegalArgumentException("A statement is empty");
        }
        return sql;
    }

    /** A semicolon in a comment would end nothing. */
    private static String end(String statement) {
        return COMMENT_AT_END.matcher(statement).find() ? "\n;\n" : ";\n";
    }
}

package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Redaction;
import io.github.jpamigrate.engine.script.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A statement as messages show it, with a caret under the place that PostgreSQL points to. */
final class Excerpt {
    private static final int LINES_BEFORE = 5;
    private static final int LINES_AFTER = 2;
    private static final int LONGEST_LINE = 160;
    private static final int SHOWN_BEFORE = 100;
    private static final String LEFT_OUT = "...";

    private final Statement statement;
    private final int offset;

    /** @param position in characters of the statement, counted from 1; 0 when the server gave none */
    Excerpt(Statement statement, int position) {
        this.statement = statement;
        this.offset = offset(statement.sql(), position);
    }

    /** The server counts code points. */
    private static int offset(String sql, int position) {
        boolean inside = position > 0 && position - 1 <= sql.codePointCount(0, sql.length());
        return inside ? sql.offsetByCodePoints(0, position - 1) : -1;
    }

    /** The line of the file that is pointed to, or where the statement begins. */
    int line() {
        return statement.line() + row();
    }

    private int row() {
        return (int) statement
                .sql()
                .substring(0, Math.max(0, offset))
                .chars()
                .filter(character -> character == '\n')
                .count();
    }

    /** On one line without a caret when nothing is pointed to, or when a password would be shown. */
    String text() {
        String sql = statement.sql();
        if (offset < 0 || !Redaction.redact(sql).equals(sql)) {
            return statement.shortened();
        }
        List<String> lines = Arrays.stream(sql.split("\n", -1))
                .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                .toList();
        int row = row();
        List<String> shown = new ArrayList<>();
        int first = Math.max(0, row - LINES_BEFORE);
        int last = Math.min(lines.size() - 1, row + LINES_AFTER);
        if (first > 0) {
            shown.add(LEFT_OUT);
        }
        for (int index = first; index < row; index++) {
            shown.add(shortened(lines.get(index)));
        }
        point(row < lines.size() ? lines.get(row) : "", offset - (sql.lastIndexOf('\n', offset - 1) + 1), shown);
        for (int index = row + 1; index <= last; index++) {
            shown.add(shortened(lines.get(index)));
        }
        if (last < lines.size() - 1) {
            shown.add(LEFT_OUT);
        }
        return String.join("\n", shown);
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " " + LEFT_OUT;
    }

    /** Tabs stay tabs, so that the caret stands right however wide they are shown. */
    private static void point(String line, int column, List<String> shown) {
        int begin = line.length() <= LONGEST_LINE ? 0 : Math.max(0, column - SHOWN_BEFORE);
        begin -= begin > 0 && Character.isLowSurrogate(line.charAt(begin)) ? 1 : 0;
        String cut = begin > 0 ? LEFT_OUT + " " : "";
        shown.add(cut + shortened(line.substring(begin)));
        StringBuilder caret = new StringBuilder(" ".repeat(cut.length()));
        line.substring(begin, Math.min(column, line.length()))
                .codePoints()
                .forEach(character -> caret.append(character == '\t' ? '\t' : ' '));
        shown.add(caret.append('^').toString());
    }
}

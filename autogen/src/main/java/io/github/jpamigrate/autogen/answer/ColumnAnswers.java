package io.github.jpamigrate.autogen.answer;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Expressions that the developer gave for columns: {@code users.age=age::integer}, and for the way back {@code
 * downgrade:users.age=age::text}. Columns are called as messages call them, or without quotes.
 */
public final class ColumnAnswers {
    private static final String DOWNGRADE = "downgrade:";

    private final String parameter;
    private final SqlNames names;
    private final List<Answer> upgrade = new ArrayList<>();
    private final List<Answer> downgrade = new ArrayList<>();

    private record Answer(String column, String expression) {}

    private ColumnAnswers(String parameter, SqlNames names) {
        this.parameter = parameter;
        this.names = names;
    }

    /**
     * Reads answers.
     *
     * @param parameter they were given with: {@code migrate.using}
     * @throws UnreadableAnswerException when one is not of the form {@code table.column=expression}
     */
    public static ColumnAnswers of(String parameter, List<String> texts, SqlNames names) {
        ColumnAnswers answers = new ColumnAnswers(parameter, names);
        texts.forEach(answers::read);
        return answers;
    }

    private void read(String text) {
        boolean back = text.startsWith(DOWNGRADE);
        String answer = back ? text.substring(DOWNGRADE.length()) : text;
        int end = endOfName(answer);
        String column = answer.substring(0, end).strip();
        String expression =
                end == answer.length() ? "" : answer.substring(end + 1).strip();
        if (column.indexOf('.') <= 0 || expression.isEmpty()) {
            throw new UnreadableAnswerException(parameter, text);
        }
        (back ? downgrade : upgrade).add(new Answer(column, expression));
    }

    /** The first equals sign outside of quotes. */
    private static int endOfName(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (text.charAt(i) == '=' && !quoted) {
                return i;
            }
        }
        return text.length();
    }

    /**
     * The expression for a column.
     *
     * @param back for the downgrade
     */
    public Optional<String> of(ColumnName column, boolean back) {
        return (back ? downgrade : upgrade)
                .stream()
                        .filter(answer -> isFor(answer, column))
                        .map(Answer::expression)
                        .findFirst();
    }

    private boolean isFor(Answer answer, ColumnName column) {
        boolean defaultSchema =
                names.of(column.table()).equals(SqlNames.quote(column.table().name()));
        String unqualified = column.table().name() + "." + column.column();
        return answer.column().equals(names.of(column))
                || defaultSchema && answer.column().equals(unqualified)
                || answer.column().equals(column.toString());
    }

    /** What to add to the command line, ready to paste but for the expression. */
    public String flag(ColumnName column, boolean back, String expression) {
        String value = (back ? DOWNGRADE : "") + names.of(column) + "=" + expression;
        return "-D" + parameter + "=\"" + value.replace("\"", "\\\"") + "\"";
    }

    /** Answers that are for none of these columns. */
    public List<String> notFor(List<ColumnName> columns, boolean back) {
        return (back ? downgrade : upgrade)
                .stream()
                        .filter(answer -> columns.stream().noneMatch(column -> isFor(answer, column)))
                        .map(answer -> "answer -D" + parameter + "=" + (back ? DOWNGRADE : "") + answer.column() + "="
                                + answer.expression())
                        .toList();
    }
}

package io.github.jpamigrate.autogen.answer;

import io.github.jpamigrate.engine.report.MigrateException;

/** An answer for a column that is not of the form that is asked for. */
public final class UnreadableAnswerException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String answer;

    UnreadableAnswerException(String parameter, String answer) {
        super("""
                -D%1$s=%2$s is not an answer: it names no column, or gives no expression for it
                Write it as: -D%1$s="table.column=expression"
                For the downgrade: -D%1$s="downgrade:table.column=expression"\
                """.formatted(parameter, answer));
        this.parameter = parameter;
        this.answer = answer;
    }

    /** The parameter without {@code -D}. */
    public String parameter() {
        return parameter;
    }

    public String answer() {
        return answer;
    }
}

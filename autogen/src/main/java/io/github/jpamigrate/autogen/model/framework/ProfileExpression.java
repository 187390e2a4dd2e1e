package io.github.jpamigrate.autogen.model.framework;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spring's expressions over profiles: names, {@code !}, {@code &}, {@code |} and parentheses. */
final class ProfileExpression {
    private static final Pattern TOKEN = Pattern.compile("[!&|()]|[^!&|()\\s]+");

    private final List<String> tokens;
    private final List<String> active;
    private int position;

    private ProfileExpression(List<String> tokens, List<String> active) {
        this.tokens = tokens;
        this.active = active;
    }

    /** Whether one of the alternatives, separated by commas, holds. */
    static boolean holds(String alternatives, List<String> active) {
        for (String expression : alternatives.split(",")) {
            List<String> tokens =
                    TOKEN.matcher(expression).results().map(MatchResult::group).toList();
            if (!tokens.isEmpty() && new ProfileExpression(tokens, active).disjunction()) {
                return true;
            }
        }
        return false;
    }

    private boolean disjunction() {
        boolean value = conjunction();
        while (taken("|")) {
            value |= conjunction();
        }
        return value;
    }

    private boolean conjunction() {
        boolean value = operand();
        while (taken("&")) {
            value &= operand();
        }
        return value;
    }

    private boolean operand() {
        if (taken("!")) {
            return !operand();
        }
        if (taken("(")) {
            boolean value = disjunction();
            taken(")");
            return value;
        }
        return position < tokens.size() && active.contains(tokens.get(position++));
    }

    private boolean taken(String token) {
        boolean next = position < tokens.size() && tokens.get(position).equals(token);
        if (next) {
            position++;
        }
        return next;
    }
}

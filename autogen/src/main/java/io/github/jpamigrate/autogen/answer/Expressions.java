package io.github.jpamigrate.autogen.answer;

import java.util.ArrayList;
import java.util.List;

/** Several answers in one text, as the command line has them: Maven takes each property once. */
public final class Expressions {
    private Expressions() {}

    /** The answers between semicolons; a semicolon in quotes is part of an expression. */
    public static List<String> split(String text) {
        List<String> answers = new ArrayList<>();
        char quote = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (quote == 0 && character == ';') {
                answers.add(text.substring(start, i).strip());
                start = i + 1;
            } else if (quote == 0 && (character == '\'' || character == '"')) {
                quote = character;
            } else if (character == quote) {
                quote = 0;
            }
        }
        answers.add(text.substring(start).strip());
        answers.removeIf(String::isEmpty);
        return answers;
    }
}

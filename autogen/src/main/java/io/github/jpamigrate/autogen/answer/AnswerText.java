package io.github.jpamigrate.autogen.answer;

import java.util.ArrayList;
import java.util.List;

/** Answers as they were typed in one property or several elements of a pom. */
public final class AnswerText {
    private AnswerText() {}

    /** The single answers: between commas that stand in no double quotes, without those that are empty. */
    public static List<String> split(List<String> texts) {
        String all = String.join(",", texts);
        List<String> answers = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= all.length(); i++) {
            boolean ends = i == all.length() || all.charAt(i) == ',' && !quoted;
            if (ends) {
                answers.add(all.substring(start, i).strip());
                start = i + 1;
            } else {
                quoted ^= all.charAt(i) == '"';
            }
        }
        answers.removeIf(String::isEmpty);
        return answers;
    }
}

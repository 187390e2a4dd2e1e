package io.github.jpamigrate.engine.report;

import java.util.List;

/** Lists inside messages: one indented line each. */
final class Lines {
    private Lines() {}

    static String indented(List<?> items) {
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append("\n  ").append(item));
        return text.toString();
    }
}

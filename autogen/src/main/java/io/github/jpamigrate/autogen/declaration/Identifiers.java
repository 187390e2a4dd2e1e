package io.github.jpamigrate.autogen.declaration;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads names as {@code SqlNames} writes them, and lists of anything. */
final class Identifiers {
    private final String defaultSchema;

    Identifiers(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    QualifiedName object(String text) {
        return object(split(text, '.'));
    }

    /** A name below a table's: of a column, constraint or index. */
    ColumnName member(String text) {
        List<String> parts = split(text, '.');
        int last = parts.size() - 1;
        return new ColumnName(object(parts.subList(0, last)), parts.get(last));
    }

    private QualifiedName object(List<String> parts) {
        return parts.size() == 1
                ? new QualifiedName(defaultSchema, parts.get(0))
                : new QualifiedName(parts.get(0), parts.get(1));
    }

    /** Any texts as a list that {@link #list} reads; those that need no quotes get none. */
    static String join(List<String> texts) {
        return texts.stream()
                .map(text -> text.matches("[\\w.-]+") ? text : '"' + text.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(", "));
    }

    static List<String> list(String text) {
        return text.isEmpty() ? List.of() : split(text, ',');
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                part.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (quoted || character != ' ') {
                part.append(character);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}

package io.github.jpamigrate.engine.apply;

import java.util.Collection;
import java.util.StringJoiner;

/** Values in the text of SQL. */
final class Literal {
    private Literal() {}

    /** Means the same whatever {@code standard_conforming_strings} is, which a script may set. */
    static String of(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** An array of texts. */
    static String of(Collection<String> texts) {
        StringJoiner list = new StringJoiner(", ", "array[", "]::text[]");
        texts.forEach(text -> list.add(of(text)));
        return list.toString();
    }
}

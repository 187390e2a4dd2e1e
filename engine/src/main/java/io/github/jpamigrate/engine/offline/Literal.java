package io.github.jpamigrate.engine.offline;

import java.util.Collection;

/**
 * Texts as SQL literals that mean the same whatever {@code standard_conforming_strings} says, and in which psql replaces
 * nothing.
 */
final class Literal {
    private static final String TAG = "migrate";

    private Literal() {}

    static String of(String text) {
        if (text.indexOf('\r') >= 0) {
            // a carriage return does not survive every editor and checkout
            return "E'"
                    + text.replace("\\", "\\\\")
                            .replace("'", "''")
                            .replace("\r", "\\r")
                            .replace("\n", "\\n") + "'";
        }
        boolean plain = text.indexOf('\\') < 0 && text.indexOf('\n') < 0;
        return plain ? "'" + text.replace("'", "''") + "'" : dollarQuoted(text);
    }

    static String array(Collection<String> texts) {
        return "array[" + String.join(", ", texts.stream().map(Literal::of).toList()) + "]::text[]";
    }

    /** A block of PL/pgSQL. */
    static String block(String body) {
        return "do " + dollarQuoted("\n" + body.stripTrailing() + "\n");
    }

    /** The tag is one that the text does not hold, and that no beginning of it at the text's end can complete. */
    private static String dollarQuoted(String text) {
        String tag = "$" + TAG + "$";
        for (int count = 1; (text + "$").contains(tag); count++) {
            tag = "$" + TAG + count + "$";
        }
        return tag + text + tag;
    }
}

package io.github.jpamigrate.autogen.random;

import java.util.List;
import java.util.Random;

/** Names that are hard to write: most of them need quotes, some break what takes texts apart carelessly. */
final class WeirdNames {
    private static final List<String> PLAIN = List.of("item", "orders", "a_b", "customer", "x1", "_under", "line");
    private static final List<String> WEIRD = List.of(
            "Upper",
            "user",
            "select",
            "order",
            "two words",
            " blank before",
            "blank after ",
            "quo\"te",
            "\"",
            "apo'strophe",
            "back\\slash",
            "dot.ted",
            "semi;colon",
            "per%cent %s",
            "$1$dollar$",
            "$$",
            "1st",
            "dash-ed",
            "-- comment",
            "/* comment",
            "(paren",
            "br[ack]et",
            "comma, name",
            "ünïcödé",
            "名前",
            "emoji😀",
            "tab\there",
            "line\nbreak",
            "USING (a)",
            "x REFERENCES y(z)",
            "DROP CONSTRAINT ",
            "NOT VALID",
            "abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_123456789",
            "ääääääääääääääääääääääääääääää",
            "?",
            ":name",
            "{0}",
            "null",
            "default");

    private WeirdNames() {}

    /** A third of the names is plain. */
    static String pick(Random random) {
        List<String> names = random.nextInt(3) == 0 ? PLAIN : WEIRD;
        return names.get(random.nextInt(names.size()));
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String literal(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}

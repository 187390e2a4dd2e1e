package io.github.jpamigrate.engine.revision;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Reading the moment in a header. */
final class Moment {
    private static final String FORM = "0000-00-00T00:00:00Z";

    private Moment() {}

    /**
     * The form in which revisions are written is read by hand: the first use of the platform's own parser takes longer
     * than reading a thousand files.
     *
     * @throws DateTimeException when the text is no moment
     */
    static Instant parse(String text) {
        if (!hasTheForm(text)) {
            return Instant.parse(text);
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19))
                .toInstant(ZoneOffset.UTC);
    }

    private static boolean hasTheForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int position = 0; position < FORM.length(); position++) {
            char expected = FORM.charAt(position);
            char found = text.charAt(position);
            boolean fits = expected == '0' ? found >= '0' && found <= '9' : found == expected;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}

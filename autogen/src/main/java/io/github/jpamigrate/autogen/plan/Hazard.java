package io.github.jpamigrate.autogen.plan;

import java.util.regex.Pattern;

/**
 * Something a reviewer has to know of a change.
 *
 * @param kind its page in the documentation: {@code data-loss}, {@code may-fail}, {@code assumption}, {@code placeholder},
 *     {@code breaks-running}
 * @param object what it concerns, as in the header of a revision file: {@code column users.old_preferences}
 */
public record Hazard(String kind, String object) {
    static final String DATA_LOSS = "data-loss";
    static final String MAY_FAIL = "may-fail";
    static final String ASSUMPTION = "assumption";
    static final String PLACEHOLDER = "placeholder";
    static final String BREAKS_RUNNING = "breaks-running";

    /** What would end a line of a header, or is not seen in it. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    public Hazard {
        object = UNPRINTABLE.matcher(object).replaceAll("?");
    }

    /** As a header line says it. */
    @Override
    public String toString() {
        return kind + " " + object;
    }
}

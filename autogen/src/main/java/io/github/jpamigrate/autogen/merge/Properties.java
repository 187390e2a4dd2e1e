package io.github.jpamigrate.autogen.merge;

import java.util.Optional;

/** Merges single properties of one object. */
final class Properties {
    private final Findings findings;
    private final String object;

    Properties(Findings findings, String object) {
        this.findings = findings;
        this.object = object;
    }

    /** A property that every model declares: the model prevails unless accepted. */
    String required(String property, String now, String wanted) {
        return now.equals(wanted) || !findings.modelPrevails(object, property, wanted, now) ? now : wanted;
    }

    /**
     * A property that a model may be silent of.
     *
     * <p>Silent now and before: whatever the database has is left alone. Silent now but not before: it goes.
     */
    <T> Optional<T> optional(String property, Optional<T> now, Optional<T> wanted, Optional<T> before) {
        if (now.equals(wanted)) {
            return now;
        }
        if (wanted.isEmpty() && before.isEmpty()) {
            findings.leaveAlone(object, property + " " + text(now));
            return now;
        }
        return findings.modelPrevails(object, property, text(wanted), text(now)) ? wanted : now;
    }

    /** Whether the column takes NULL, of which the model is silent when it does not say NOT NULL. */
    boolean nullable(boolean now, boolean wanted, boolean before) {
        if (now == wanted) {
            return now;
        }
        boolean stricter = !now && wanted;
        if (stricter && before) {
            findings.leaveAlone(object, "NOT NULL");
            return false;
        }
        return findings.modelPrevails(object, "nullability", nullability(wanted), nullability(now)) ? wanted : now;
    }

    private static String nullability(boolean nullable) {
        return nullable ? "NULL" : "NOT NULL";
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(Contradiction.NONE);
    }
}

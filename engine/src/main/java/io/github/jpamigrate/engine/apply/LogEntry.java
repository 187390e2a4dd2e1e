package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.RevisionName;
import java.time.Duration;
import java.util.Locale;

/**
 * A line of the log.
 *
 * @param detail more in words, may be empty
 */
record LogEntry(Action action, RevisionName revision, Duration duration, String detail) {
    static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    enum Action {
        UPGRADE,
        DOWNGRADE,
        STAMP,
        REPAIR,
        PROTECT,
        UNPROTECT,
        FAILURE;

        /** As the log has it. */
        String word() {
            return lowerCase(this);
        }
    }
}

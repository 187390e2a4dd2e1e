package io.github.jpamigrate.engine.policy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The mark that a database is protected.
 *
 * @param since when it was set
 * @param by the database user who set it
 */
public record Protection(Instant since, String by) {
    @Override
    public String toString() {
        return "by " + by + ", " + since.truncatedTo(ChronoUnit.SECONDS);
    }
}

package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.RunInterruptedException;
import java.time.Duration;

/** Waiting. */
final class Pause {
    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RunInterruptedException(interrupted);
        }
    }

    /** Doubles with every attempt, up to a limit, give or take a fifth, so that rivals do not meet again. */
    static Duration afterAttempt(int attempt, Duration first, Duration limit) {
        double factor = Math.pow(2, Math.min(attempt - 1, 20)) * (0.8 + 0.4 * Math.random());
        long millis = (long) Math.min(first.toMillis() * factor, limit.toMillis());
        return Duration.ofMillis(millis);
    }
}

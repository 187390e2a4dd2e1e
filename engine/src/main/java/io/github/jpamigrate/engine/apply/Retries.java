package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Blockers;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.Redaction;
import io.github.jpamigrate.engine.report.WaitEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/** When to try again what had to give way to others, and how long to pause before. */
final class Retries {
    /** lock_not_available, deadlock_detected, serialization_failure. */
    private static final Set<String> PASSING = Set.of("55P03", "40P01", "40001");

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Settings settings;
    private final Consumer<Event> events;

    Retries(Settings settings, Consumer<Event> events) {
        this.settings = settings;
        this.events = events;
    }

    boolean passing(SQLException failure) {
        return PASSING.contains(String.valueOf(failure.getSQLState()));
    }

    boolean again(SQLException failure, int attempt) {
        return attempt < settings.attempts() && passing(failure);
    }

    void pause(Job job, SQLException failure, int attempt, Blockers blockers) {
        Duration next = Pause.afterAttempt(attempt, FIRST_PAUSE, LONGEST_PAUSE);
        events.accept(new WaitEvent.Retrying(
                job.revision().name(),
                attempt,
                settings.attempts(),
                next,
                String.valueOf(failure.getSQLState()),
                Redaction.redact(ServerError.of(failure).message()),
                blockers));
        Pause.of(next);
    }

    /** What to say when it gave way for the last time. */
    String exhausted(int attempt, String holdsNow, Blockers blockers) {
        return "Tried " + attempt + (attempt == 1 ? " time" : " times") + ", waiting up to "
                + settings.lockTimeout().toMillis() + " ms for each lock. " + holdsNow + blockers.advice();
    }
}

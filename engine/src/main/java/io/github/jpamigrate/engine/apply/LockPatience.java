package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.LockHolder;
import io.github.jpamigrate.engine.report.LockWaitException;
import io.github.jpamigrate.engine.report.WaitEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tries again and again until a lock is free or patience ends. It tries instead of waiting in one statement, because a
 * waiting statement holds a snapshot, and {@code CREATE INDEX CONCURRENTLY} of the run that holds the lock would wait for
 * that snapshot: for ever.
 */
final class LockPatience {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
    private static final Duration BETWEEN_EVENTS = Duration.ofSeconds(10);

    private final Duration limit;
    private final Consumer<Event> events;

    LockPatience(Duration limit, Consumer<Event> events) {
        this.limit = limit;
        this.events = events;
    }

    /** One attempt; empty when the lock is not free. */
    interface Attempt {
        Optional<String> answer() throws SQLException;
    }

    /** Who is in the way. */
    interface Holders {
        List<LockHolder> now() throws SQLException;
    }

    /**
     * The answer of the first attempt that succeeds.
     *
     * @throws LockWaitException when the limit is reached, naming the holders
     */
    String until(Attempt attempt, Holders holders) throws SQLException {
        long begin = System.nanoTime();
        Duration told = null;
        Optional<String> answer = attempt.answer();
        for (int count = 1; answer.isEmpty(); count++) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (waited.compareTo(limit) >= 0) {
                throw new LockWaitException(holders.now(), waited);
            }
            boolean silent = told != null && waited.minus(told).compareTo(BETWEEN_EVENTS) < 0;
            if (!silent) {
                events.accept(new WaitEvent.LockWaiting(holders.now(), waited, limit));
                told = waited;
            }
            Pause.of(Pause.afterAttempt(count, FIRST_PAUSE, LONGEST_PAUSE));
            answer = attempt.answer();
        }
        return answer.get();
    }
}

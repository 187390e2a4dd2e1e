package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Blockers;
import io.github.jpamigrate.engine.report.Event;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Looks on from a thread of its own while the run waits for the server: asks who is in the way, tells of statements that
 * take long, and keeps the lock's connection in use, so that nothing between here and the server cuts it as idle.
 *
 * <p>It asks during the wait, because after a time-out there is nobody to be seen any more; and only when a statement is
 * not done after a while, so that a run without waits costs no question.
 */
final class Watch implements AutoCloseable {
    private static final Duration SHORTEST_TICK = Duration.ofMillis(15);
    /** Below {@code deadlock_timeout}, which is 1 s by default. */
    private static final Duration LONGEST_TICK = Duration.ofMillis(400);

    private static final Duration BETWEEN_PINGS = Duration.ofSeconds(30);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final RunLock lock;
    private final Consumer<Event> events;
    private final Duration tick;
    private final Object bell = new Object();
    private boolean closed;
    private volatile Watched current;
    private volatile RuntimeException failure;
    private Thread thread;

    private Watch(DataSource dataSource, RunLock lock, Settings settings, Consumer<Event> events) {
        this.dataSource = dataSource;
        this.lock = lock;
        this.events = events;
        this.tick = tick(settings.lockTimeout());
    }

    /** Several times within each wait for a lock. */
    private static Duration tick(Duration lockTimeout) {
        Duration quarter = lockTimeout.dividedBy(4);
        Duration atMost = quarter.compareTo(LONGEST_TICK) > 0 ? LONGEST_TICK : quarter;
        return atMost.compareTo(SHORTEST_TICK) < 0 ? SHORTEST_TICK : atMost;
    }

    /** @param lock kept alive; to be closed after this */
    static Watch begin(DataSource dataSource, RunLock lock, Settings settings, Consumer<Event> events) {
        Watch watch = new Watch(dataSource, lock, settings, events);
        Thread thread = new Thread(watch::look, "migrate-watch");
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        watch.thread = thread;
        thread.start();
        return watch;
    }

    /** From now on the session of this pid works on that. */
    void on(Watched watched) {
        if (failure != null) {
            throw failure;
        }
        current = watched;
    }

    /** Nothing is waited for any more; answers who was in the way last. */
    Blockers off() {
        Watched last = current;
        current = null;
        return last == null ? Blockers.NONE : last.blockers();
    }

    private void look() {
        try (Blocking blocking = new Blocking(dataSource)) {
            long pinged = System.nanoTime();
            while (waits()) {
                Watched watched = current;
                if (watched != null && watched.time().compareTo(tick) >= 0) {
                    watched.seen(blocking.of(watched.pid()));
                    tell(watched);
                }
                if (System.nanoTime() - pinged >= BETWEEN_PINGS.toNanos()) {
                    lock.keepAlive();
                    pinged = System.nanoTime();
                }
            }
        } catch (RuntimeException ofTheListener) {
            failure = ofTheListener;
        }
    }

    private boolean waits() {
        synchronized (bell) {
            try {
                if (!closed) {
                    bell.wait(tick.toMillis());
                }
            } catch (InterruptedException interrupted) {
                closed = true;
            }
            return !closed;
        }
    }

    private void tell(Watched watched) {
        if (watched.worthTelling() && watched == current) {
            events.accept(watched.running());
        }
    }

    /** Waits for the thread for a moment only: it may hang at a pool that has no connection to give. */
    @Override
    public void close() {
        synchronized (bell) {
            closed = true;
            bell.notifyAll();
        }
        try {
            thread.join(PATIENCE_AT_THE_END.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

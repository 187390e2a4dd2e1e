package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.engine.report.Blocker;
import io.github.jpamigrate.engine.report.WaitEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A table is altered while someone reads it for long, and others come and go. Longer with {@code -Dbusy.hold=30
 * -Dbusy.lockTimeout=4}, in seconds.
 */
@Isolated("measures how long others wait")
@Timeout(180)
class BusyTableTest extends DatabaseTest {
    private static final Duration HOLD = Duration.ofSeconds(Integer.getInteger("busy.hold", 5));
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(Integer.getInteger("busy.lockTimeout", 1));

    /** What a queue of readers and a busy machine may add. */
    private static final Duration TOLERANCE = Duration.ofMillis(700);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    private Duration read() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            long begin = System.nanoTime();
            statement.executeQuery("select count(*) from a").close();
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }

    @Test
    void neverKeepsReadersWaitingForLongerThanTheLockTimeout(TestReporter reporter) throws Exception {
        database.execute("create table a (id int)");
        revisions.write("aaaa", List.of(), "alter table a add column name text;", "");
        List<Future<Duration>> readers = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<UpgradeResult> run;
        try (Connection holder = database.dataSource().getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("set application_name = 'report'");
            statement.execute("select * from a");
            run = CompletableFuture.supplyAsync(
                    () -> builder().lockTimeout(LOCK_TIMEOUT).build().upgrade(HEAD), threads);
            long end = System.nanoTime() + HOLD.toNanos();
            while (System.nanoTime() < end) {
                readers.add(threads.submit(this::read));
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(run).isNotDone();
            holder.rollback();
        }
        assertThat(ids(run.get().applied())).containsExactly("aaaa");
        Duration longest = Duration.ZERO;
        for (Future<Duration> reader : readers) {
            longest = reader.get().compareTo(longest) > 0 ? reader.get() : longest;
        }
        reporter.publishEntry("longest of " + readers.size() + " readers", longest.toString());
        assertThat(longest)
                .as("longest of %d readers during %s", readers.size(), HOLD)
                .isLessThan(LOCK_TIMEOUT.plus(TOLERANCE))
                .isGreaterThan(LOCK_TIMEOUT.dividedBy(2));
        assertThat(events(WaitEvent.Retrying.class)).isNotEmpty().anySatisfy(event -> assertThat(
                        event.blockers().sessions())
                .extracting(Blocker::application)
                .contains(java.util.Optional.of("report")));
    }
}

package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.engine.CrashPoint.How;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Wherever a run ends, the next one leaves everything as if nothing had happened. */
@Timeout(600)
@Isolated("has two lanes of its own")
class CrashTest {
    private static final int KILLS = 200;
    private static final int BOUNDARIES = 160;
    private static final int TERMINATIONS = 50;
    private static final int LANES = 2;

    @TempDir
    Path folder;

    @Test
    void theNextUpgradeFinishesWhatAnyCrashLeft(TestReporter report) throws Exception {
        long seed = Long.getLong("crash.seed", System.nanoTime());
        report.publishEntry("crash.seed", String.valueOf(seed));
        CrashRevisions.write(folder.resolve("migrate"));
        AtomicInteger kills = new AtomicInteger();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        AtomicInteger terminations = new AtomicInteger();
        try (CrashLane one = new CrashLane(folder);
                CrashLane two = new CrashLane(folder)) {
            one.learn();
            two.learn();
            Queue<CrashPoint> points = new ConcurrentLinkedQueue<>(points(one, new Random(seed)));
            report.publishEntry("sent upwards", String.valueOf(one.sent(CrashLane.UPGRADE)));
            report.publishEntry("sent downwards", String.valueOf(one.sent(CrashLane.DOWNGRADE)));
            ExecutorService threads = Executors.newFixedThreadPool(LANES);
            List<Future<?>> lanes = new ArrayList<>();
            for (CrashLane lane : List.of(one, two)) {
                lanes.add(threads.submit(() -> {
                    for (CrashPoint point = points.poll(); point != null; point = points.poll()) {
                        survive(lane, point, failures);
                        (point.kills() ? kills : terminations).incrementAndGet();
                    }
                    return null;
                }));
            }
            threads.shutdown();
            for (Future<?> lane : lanes) {
                lane.get();
            }
        }
        assertThat(failures).isEmpty();
        assertThat(kills).hasValue(KILLS);
        assertThat(terminations).hasValue(TERMINATIONS);
    }

    private static void survive(CrashLane lane, CrashPoint point, Queue<Throwable> failures) throws Exception {
        try {
            lane.survive(point);
        } catch (AssertionError failure) {
            failures.add(failure);
            lane.reset();
        }
    }

    /** Every boundary between two things sent on the way up, some of the way down; the rest at random times. */
    private static List<CrashPoint> points(CrashLane lane, Random random) {
        List<CrashPoint> points = new ArrayList<>(boundaries(lane, CrashLane.UPGRADE));
        List<CrashPoint> downwards = boundaries(lane, CrashLane.DOWNGRADE);
        Collections.shuffle(downwards, random);
        assertThat(points.size()).isBetween(50, BOUNDARIES - 10);
        points.addAll(downwards.subList(0, BOUNDARIES - points.size()));
        while (points.size() < KILLS) {
            points.add(new CrashPoint(How.SOME_TIME, direction(random), 0, random.nextDouble()));
        }
        while (points.size() < KILLS + TERMINATIONS) {
            How how = random.nextBoolean() ? How.WORK_BACKEND : How.LOCK_BACKEND;
            points.add(new CrashPoint(how, direction(random), 0, random.nextDouble()));
        }
        Collections.shuffle(points, random);
        return points;
    }

    private static List<CrashPoint> boundaries(CrashLane lane, String direction) {
        List<CrashPoint> boundaries = new ArrayList<>();
        for (int number = 1; number <= lane.sent(direction); number++) {
            boundaries.add(new CrashPoint(How.BETWEEN, direction, number, 0));
        }
        return boundaries;
    }

    private static String direction(Random random) {
        return random.nextInt(3) == 0 ? CrashLane.DOWNGRADE : CrashLane.UPGRADE;
    }
}

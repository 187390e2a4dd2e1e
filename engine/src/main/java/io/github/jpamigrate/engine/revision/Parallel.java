package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RunInterruptedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** The same work on many items, by several threads when there are enough of them. */
final class Parallel {
    private static final int ENOUGH = 200;
    private static final int MOST_THREADS = 4;

    private Parallel() {}

    /** The results in the order of the items. Of several failures the one of the first item is thrown. */
    static <T, R> List<R> map(List<T> items, Function<T, R> function) {
        int processors = Runtime.getRuntime().availableProcessors();
        int count = items.size() < ENOUGH ? 1 : Math.min(MOST_THREADS, processors);
        List<FutureTask<List<R>>> shares = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            List<T> share = items.subList(items.size() * number / count, items.size() * (number + 1) / count);
            shares.add(new FutureTask<>(() -> mapped(share, function)));
        }
        for (FutureTask<List<R>> share : shares.subList(1, count)) {
            start(share);
        }
        shares.get(0).run();
        List<R> results = new ArrayList<>(items.size());
        for (FutureTask<List<R>> share : shares) {
            results.addAll(result(share));
        }
        return results;
    }

    private static <T, R> List<R> mapped(List<T> items, Function<T, R> function) {
        List<R> results = new ArrayList<>(items.size());
        for (T item : items) {
            results.add(function.apply(item));
        }
        return results;
    }

    private static void start(Runnable share) {
        Thread thread = new Thread(share, "migrate-revision-files");
        thread.setDaemon(true);
        thread.start();
    }

    private static <R> List<R> result(FutureTask<List<R>> share) {
        try {
            return share.get();
        } catch (ExecutionException failure) {
            throw rethrown(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RunInterruptedException(interrupted);
        }
    }

    private static AssertionError rethrown(Throwable cause) {
        if (cause instanceof RuntimeException failure) {
            throw failure;
        }
        if (cause instanceof Error failure) {
            throw failure;
        }
        return new AssertionError("a function throws nothing else", cause);
    }
}

package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RunInterruptedException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work that another thread does meanwhile. */
public final class Background<T> {
    private final FutureTask<T> task;

    private Background(FutureTask<T> task) {
        this.task = task;
    }

    /** Starts a thread for the work; it does not keep the JVM from ending. */
    public static <T> Background<T> start(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "migrate-revision-files");
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        return new Background<>(task);
    }

    /** Waits for the end of the work; what it threw is thrown here. */
    public T result() {
        try {
            return task.get();
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
        return new AssertionError("a supplier throws nothing else", cause);
    }
}

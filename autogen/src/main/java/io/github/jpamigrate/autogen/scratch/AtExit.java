package io.github.jpamigrate.autogen.scratch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Work that is done once: when asked for, at the latest when the JVM ends. One shutdown hook for all, there only while
 * there is such work, so that a long-lived JVM does not keep the plugin's classes.
 */
final class AtExit {
    private static final Deque<AtExit> WAITING = new ArrayDeque<>();
    private static Thread hook;

    private final Runnable work;
    private boolean done;

    private AtExit(Runnable work) {
        this.work = work;
    }

    static AtExit run(Runnable work) {
        AtExit entry = new AtExit(work);
        synchronized (WAITING) {
            WAITING.push(entry);
            if (hook == null) {
                hook = new Thread(AtExit::runAll, "migrate-scratch-cleanup");
                Runtime.getRuntime().addShutdownHook(hook);
            }
        }
        return entry;
    }

    /** Does the work now, unless it is done; waits if another thread is at it. */
    void now() {
        try {
            once();
        } finally {
            forget();
        }
    }

    private synchronized void once() {
        if (!done) {
            done = true;
            work.run();
        }
    }

    private void forget() {
        synchronized (WAITING) {
            WAITING.remove(this);
            if (WAITING.isEmpty() && hook != null && Thread.currentThread() != hook) {
                removeHook();
            }
        }
    }

    private static void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // then it runs and finds nothing to do
            return;
        }
        hook = null;
    }

    /** Latest first: databases before their server. */
    private static void runAll() {
        List<AtExit> entries;
        synchronized (WAITING) {
            entries = new ArrayList<>(WAITING);
        }
        for (AtExit entry : entries) {
            try {
                entry.once();
            } catch (ScratchException failure) {
                // the JVM is ending: there is nobody left to tell, and the others must still be cleaned up
                continue;
            }
        }
    }
}

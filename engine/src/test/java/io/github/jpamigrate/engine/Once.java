package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.Event;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Does something at the first event. */
record Once(Runnable action, AtomicBoolean over) implements Consumer<Event> {
    Once(Runnable action) {
        this(action, new AtomicBoolean());
    }

    @Override
    public void accept(Event event) {
        if (over.compareAndSet(false, true)) {
            action.run();
        }
    }
}

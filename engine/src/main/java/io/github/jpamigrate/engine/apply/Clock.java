package io.github.jpamigrate.engine.apply;

import java.time.Duration;

/** Measures from its beginning. */
record Clock(long begin) {

    static Clock start() {
        return new Clock(System.nanoTime());
    }

    Duration time() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}

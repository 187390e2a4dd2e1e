package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event;
import java.util.function.Consumer;

/**
 * Where a run works while it holds the lock.
 *
 * @param session does the work
 */
record Locked(Session session, Journal journal, RunLock lock, Watch watch, Settings settings, Consumer<Event> events) {}

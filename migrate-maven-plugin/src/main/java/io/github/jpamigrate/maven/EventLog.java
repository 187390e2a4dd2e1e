package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.Event;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Tells in Maven's log what the engine does. */
final class EventLog implements Consumer<Event> {

    private final Log log;

    EventLog(Log log) {
        this.log = log;
    }

    @Override
    public void accept(Event event) {
        event.accept(new Writer());
    }

    private final class Writer implements Event.Visitor<Void> {

        @Override
        public Void other(Event event) {
            if (event.warning()) {
                log.warn(event.text());
            } else {
                log.info(event.text());
            }
            return null;
        }

        @Override
        public Void statementStarted(Event.StatementStarted event) {
            log.debug(event.text());
            return null;
        }
    }
}

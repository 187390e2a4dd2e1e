package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.ProgressEvent;
import io.github.jpamigrate.engine.report.ProgressEvent.RevisionStarted;
import io.github.jpamigrate.engine.report.ProgressEvent.StatementStarted;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Tells in Maven's log what the engine does. */
final class EventLog implements Consumer<Event> {

    /** A run of more revisions has one line for each, not two. */
    private static final int FEW = 50;

    private final Log log;
    private final Progress progress;

    EventLog(Log log, Progress progress) {
        this.log = log;
        this.progress = progress;
    }

    @Override
    public void accept(Event event) {
        event.accept(new Writer());
    }

    private final class Writer implements Event.Visitor<Void> {

        @Override
        public Void other(Event event) {
            progress.hide();
            Consumer<String> level = event.warning() ? log::warn : log::info;
            event.text().lines().forEach(level);
            return null;
        }

        @Override
        public Void progress(ProgressEvent event) {
            if (event instanceof RevisionStarted started) {
                return began(started);
            }
            if (event instanceof StatementStarted started) {
                return began(started);
            }
            return other(event);
        }

        private Void began(RevisionStarted event) {
            if (progress.shown() || event.count() > FEW) {
                debug(event);
            } else {
                log.info(event.text());
            }
            progress.at(event);
            return null;
        }

        private Void began(StatementStarted event) {
            debug(event);
            progress.at(event);
            return null;
        }

        private void debug(Event event) {
            if (log.isDebugEnabled()) {
                progress.hide();
                log.debug(event.text());
            }
        }
    }
}

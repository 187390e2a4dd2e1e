package io.github.jpamigrate.autogen.crawl;

import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What SchemaCrawler logs during one crawl: kept from the console, and the first warning kept as a failure.
 *
 * <p>Loggers belong to the whole JVM, so they are set up once; the records of one crawl are told apart by their thread
 * (SchemaCrawler works in threads that the crawling thread starts, which inherit the log).
 */
final class SchemaCrawlerLog implements AutoCloseable {
    /** Held here, because the log manager holds loggers weakly and forgets their settings with them. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("schemacrawler"), Logger.getLogger("us.fatehi"));

    private static final InheritableThreadLocal<SchemaCrawlerLog> CURRENT = new InheritableThreadLocal<>();

    static {
        for (Logger logger : LOGGERS) {
            logger.setUseParentHandlers(false);
            logger.setLevel(Level.WARNING);
            logger.addHandler(new Keeper());
        }
    }

    private Failure failure;

    private SchemaCrawlerLog() {}

    static SchemaCrawlerLog open() {
        SchemaCrawlerLog log = new SchemaCrawlerLog();
        CURRENT.set(log);
        return log;
    }

    synchronized Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    private synchronized void keep(LogRecord entry) {
        if (failure == null) {
            failure = new Failure(new SimpleFormatter().formatMessage(entry), entry.getThrown());
        }
    }

    @Override
    public void close() {
        CURRENT.remove();
    }

    record Failure(String message, Throwable cause) {}

    private static final class Keeper extends Handler {
        @Override
        public void publish(LogRecord entry) {
            SchemaCrawlerLog current = CURRENT.get();
            if (current != null && entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                current.keep(entry);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

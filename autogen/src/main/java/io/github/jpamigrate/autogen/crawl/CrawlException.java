package io.github.jpamigrate.autogen.crawl;

import io.github.jpamigrate.engine.report.MigrateException;

/** The catalog of a database could not be read, or not completely. */
public final class CrawlException extends MigrateException {
    private static final long serialVersionUID = 1L;

    CrawlException(String message, Throwable cause) {
        super(message, cause);
    }

    CrawlException(String message) {
        super(message);
    }
}

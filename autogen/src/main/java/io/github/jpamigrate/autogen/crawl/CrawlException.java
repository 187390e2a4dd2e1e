package io.github.jpamigrate.autogen.crawl;

/** The catalog of a database could not be read, or not completely. */
public class CrawlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CrawlException(String message, Throwable cause) {
        super(message, cause);
    }

    CrawlException(String message) {
        super(message);
    }
}

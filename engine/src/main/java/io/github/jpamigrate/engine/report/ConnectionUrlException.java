package io.github.jpamigrate.engine.report;

/** A connection URL that cannot be understood. The message holds no password. */
public final class ConnectionUrlException extends MigrateException {
    public ConnectionUrlException(String problem) {
        super(problem + "\nUse jdbc:postgresql://host:port/database or postgres://user:password@host:port/database.");
    }
}

package io.github.jpamigrate.engine.report;

/**
 * Root of everything the engine throws on purpose. The message says what went wrong, where and why, and ends with the
 * command or the change that helps. No message holds a password.
 */
public abstract class MigrateException extends RuntimeException {

    protected MigrateException(String message) {
        super(message);
    }

    protected MigrateException(String message, Throwable cause) {
        super(message, cause);
    }
}

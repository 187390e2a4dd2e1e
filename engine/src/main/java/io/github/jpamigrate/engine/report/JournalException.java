package io.github.jpamigrate.engine.report;

/** The journal cannot be used as it is. */
public final class JournalException extends MigrateException {
    public JournalException(String message) {
        super(message);
    }
}

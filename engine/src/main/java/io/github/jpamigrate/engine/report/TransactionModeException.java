package io.github.jpamigrate.engine.report;

/** The whole run cannot be one transaction. */
public final class TransactionModeException extends MigrateException {

    /** @param reason where it cannot be, one or more whole sentences */
    public TransactionModeException(String reason) {
        super("This run cannot be one transaction. " + reason);
    }
}

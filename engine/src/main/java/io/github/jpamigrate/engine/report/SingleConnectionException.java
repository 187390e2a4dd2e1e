package io.github.jpamigrate.engine.report;

/** The data source gives one connection only; the lock needs one of its own. */
public final class SingleConnectionException extends MigrateException {
    public SingleConnectionException(String observed) {
        super(text(observed));
    }

    public SingleConnectionException(String observed, Throwable cause) {
        super(text(observed), cause);
    }

    private static String text(String observed) {
        return "The data source gave no second connection (" + observed + ").\n"
                + "A run needs two at a time: one holds the lock, the other changes the schema."
                + " Raise the size of the pool to 2 or more, or give the migrator a data source of its own.";
    }
}

package io.github.jpamigrate.engine.report;

/** A target or range that is about where a database is, and no database was asked. */
public final class DatabaseNeededException extends MigrateException {
    private final String text;

    public DatabaseNeededException(String text) {
        super("'" + text + "' depends on where a database is, and none is configured."
                + "\nName one with -Dmigrate.url=jdbc:postgresql://host:port/database, or name a revision.");
        this.text = text;
    }

    /** The target or range. */
    public String text() {
        return text;
    }
}

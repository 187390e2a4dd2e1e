package io.github.jpamigrate.engine.report;

/** No script can be written for a range. */
public final class OfflineException extends MigrateException {
    private final String range;

    /** @param problem what is wrong, and on the last line what helps */
    public OfflineException(String range, String problem) {
        super(problem);
        this.range = range;
    }

    public String range() {
        return range;
    }
}

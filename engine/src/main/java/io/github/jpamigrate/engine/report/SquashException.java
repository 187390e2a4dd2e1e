package io.github.jpamigrate.engine.report;

/** A range of revisions cannot be squashed. */
public final class SquashException extends MigrateException {
    private final String range;

    /** @param problem what is in the way, and on the last line what helps */
    public SquashException(String range, String problem) {
        super(problem);
        this.range = range;
    }

    public String range() {
        return range;
    }
}

package io.github.jpamigrate.engine.report;

/** A range that cannot be read. */
public final class InvalidRangeException extends MigrateException {
    private final String range;

    public InvalidRangeException(String range, String problem) {
        super("'" + range + "' is not a range: " + problem
                + "\nA range is two targets and a colon, for example -Dmigrate.range=base:head, -Dmigrate.range=current:,"
                + " -Dmigrate.range=-3:current.");
        this.range = range;
    }

    public String range() {
        return range;
    }
}

package io.github.jpamigrate.engine.report;

/** A range whose ends do not fit each other. */
public final class RangeException extends MigrateException {
    private RangeException(String message) {
        super(message);
    }

    /** @param upper what the user called the upper end */
    public static RangeException notAnAncestor(String lower, String upper) {
        return new RangeException(
                "Revision %s is not an ancestor of revision %s.\nThe older end stands before the colon: when they are the wrong way round, -Dmigrate.range=%s:%s"
                        .formatted(lower, upper, upper, lower));
    }

    /** @param inner what {@code revision} implies already */
    public static RangeException overlap(String revision, String inner, String range) {
        return new RangeException(
                "Requested revision %s overlaps with other requested revisions %s.\nThe one holds the other: leave %s out of '%s'."
                        .formatted(revision, inner, inner, range));
    }
}

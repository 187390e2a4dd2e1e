package io.github.jpamigrate.engine.report;

/** A new revision, or one that is moved, cannot go where it was told to. */
public final class PlacementException extends MigrateException {
    private final String given;

    /**
     * @param given the target, label or id that cannot be used
     * @param problem what is wrong with it, and on the last line what helps
     */
    public PlacementException(String given, String problem) {
        super(problem);
        this.given = given;
    }

    public String given() {
        return given;
    }
}

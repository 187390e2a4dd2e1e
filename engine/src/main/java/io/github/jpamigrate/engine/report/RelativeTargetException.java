package io.github.jpamigrate.engine.report;

/** A relative target that leads past the end of the history. */
public final class RelativeTargetException extends MigrateException {
    private final String target;

    public RelativeTargetException(String target, String problem) {
        super("'" + target + "' leads nowhere: " + problem + "\nmvn migrate:history shows where the database is.");
        this.target = target;
    }

    public String target() {
        return target;
    }
}

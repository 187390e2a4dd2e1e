package io.github.jpamigrate.engine.report;

/** A target that cannot be read, or means nothing for this command. */
public final class InvalidTargetException extends MigrateException {
    private final String target;

    public InvalidTargetException(String target, String problem) {
        super("'" + target + "' is not a target here: " + problem
                + "\nTargets are head, heads, base, a revision's id or its first four or more characters, a label, +N, -N,"
                + " and combinations such as head-1, base+2, label@head.");
        this.target = target;
    }

    public String target() {
        return target;
    }
}

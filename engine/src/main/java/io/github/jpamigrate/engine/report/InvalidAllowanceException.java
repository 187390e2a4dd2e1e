package io.github.jpamigrate.engine.report;

import java.util.List;

/** An allowance that cannot be read. */
public final class InvalidAllowanceException extends MigrateException {
    private final String allowance;

    /** @param kinds all there are */
    public InvalidAllowanceException(String allowance, List<String> kinds) {
        super("'" + allowance
                + "' is not an allowance. One is written <kind>:<revision>, with the whole id; several are"
                + " separated by commas.\nKinds are " + String.join(", ", kinds)
                + ". Run the command without -Dmigrate.allow: what it refuses, it shows with the flag that allows it.");
        this.allowance = allowance;
    }

    public String allowance() {
        return allowance;
    }
}

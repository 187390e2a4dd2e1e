package io.github.jpamigrate.engine.report;

import java.util.List;

/** An inspection found what was not to be. */
public final class UnhealthyDatabaseException extends MigrateException {
    private final List<String> findings;

    /** @param findings each with the command or statement that helps */
    public UnhealthyDatabaseException(List<String> findings) {
        super("The database is not as it is to be:" + Lines.indented(findings)
                + "\nWhat counts is set with -Dmigrate.failOn.");
        this.findings = List.copyOf(findings);
    }

    public List<String> findings() {
        return findings;
    }
}

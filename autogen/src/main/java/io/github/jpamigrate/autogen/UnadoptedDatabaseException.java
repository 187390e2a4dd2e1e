package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.report.MigrateException;

/** There are no revisions, but a live database that has the model's tables. */
public final class UnadoptedDatabaseException extends MigrateException {
    private static final long serialVersionUID = 1L;

    /**
     * @param tables how many the database has
     * @param declared how many of them the model declares
     */
    UnadoptedDatabaseException(int tables, int declared) {
        super("There is no revision yet, and this database has " + tables + (tables == 1 ? " table" : " tables")
                + " already, " + declared + " of which the entities declare."
                + "\nA first revision that is compared with it would hold just what differs, and could be applied nowhere else."
                + "\nLet the history begin with the database as it is: mvn migrate:baseline"
                + "\nIf the database does not matter, empty it, or compare without it: leave out migrate.url.");
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.RevisionName;
import java.util.List;
import java.util.stream.Collectors;

/** A rebase was asked for without a database that says which revisions are applied, and without saying what to move. */
final class UncheckedRebaseException extends MigrateException {

    private static final long serialVersionUID = 1L;

    UncheckedRebaseException(List<RevisionName> heads) {
        super(heads.stream()
                .map(head -> "\n  " + head)
                .collect(Collectors.joining(
                        "",
                        "No database is configured, so nobody can check which of these heads is applied nowhere:",
                        "\nName the database: -Dmigrate.url=jdbc:postgresql://host:port/database"
                                + "\nOr say what to move, knowing that it is applied nowhere else: mvn migrate:rebase"
                                + " -Dmigrate.branch=<head to move> -Dmigrate.onto=<head to put it behind>")));
    }
}

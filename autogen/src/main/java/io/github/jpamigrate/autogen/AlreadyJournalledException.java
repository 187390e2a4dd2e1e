package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/** A database is to be adopted whose journal has revisions already. */
public final class AlreadyJournalledException extends MigrateException {
    private static final long serialVersionUID = 1L;

    AlreadyJournalledException(List<AppliedRevision> revisions) {
        super(revisions.stream()
                .map(revision -> "\n  " + revision.name())
                .collect(Collectors.joining(
                        "",
                        "This database has a journal already, with revisions that have no files here:",
                        "\nGet their files from version control. If they are gone for good, empty the journal and adopt the"
                                + " database anew:\nmvn migrate:stamp -Dto=base -Dmigrate.purge")));
    }
}

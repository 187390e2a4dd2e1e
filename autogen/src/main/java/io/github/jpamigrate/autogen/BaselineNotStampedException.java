package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;

/** The baseline was written, but its database could not be told so. */
public final class BaselineNotStampedException extends MigrateException {
    private static final long serialVersionUID = 1L;

    BaselineNotStampedException(Revision baseline, MigrateException failure) {
        super(
                "The revision " + baseline.name()
                        + " is written, but the database could not be told that it has it.\n" + failure.getMessage()
                        + "\nWhen that is mended: mvn migrate:stamp -Dto=" + baseline.id(),
                failure);
    }
}

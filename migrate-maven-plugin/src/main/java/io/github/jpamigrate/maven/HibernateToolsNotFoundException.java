package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.MigrateException;

/** Hibernate Tools can be had from no repository. */
final class HibernateToolsNotFoundException extends MigrateException {

    HibernateToolsNotFoundException(Exception cause) {
        super(
                "Hibernate Tools (" + HibernateTools.ARTIFACT
                        + ") are not all in the local repository and cannot be downloaded.\n" + cause.getMessage()
                        + "\nRun once without --offline, or let a repository of the project have them.",
                cause);
    }
}

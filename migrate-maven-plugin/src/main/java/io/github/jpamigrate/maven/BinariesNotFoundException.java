package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.MigrateException;

/** The embedded PostgreSQL's programs are in no repository, or none can be reached. */
final class BinariesNotFoundException extends MigrateException {

    BinariesNotFoundException(String artifact, Exception cause) {
        super(
                "The embedded PostgreSQL cannot be started: " + artifact
                        + " is not in the local repository and cannot be"
                        + " downloaded.\n" + cause.getMessage()
                        + "\nRun once without --offline, or use a server of your own: -Dmigrate.scratch.url=jdbc:postgresql://...",
                cause);
    }
}

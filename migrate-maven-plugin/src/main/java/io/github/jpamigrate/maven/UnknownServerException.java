package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.MigrateException;

/** {@code migrate.serverId} names a server that is not in {@code settings.xml}. */
final class UnknownServerException extends MigrateException {

    UnknownServerException(String id) {
        super("migrate.serverId is \"" + id + "\", but settings.xml has no server of that id.\n"
                + "Add it to the file:\n"
                + "  <servers><server><id>" + id
                + "</id><username>...</username><password>...</password></server></servers>");
    }
}

package io.github.jpamigrate.autogen.model.scan;

import io.github.jpamigrate.engine.report.MigrateException;

/** A {@code jar-file} of a persistence unit is neither on the class path nor beside the unit. */
public final class MissingJarFileException extends MigrateException {
    public MissingJarFileException(PersistenceUnit unit, String jarFile) {
        super("The persistence unit '" + unit.name() + "' (" + unit.file() + " in " + unit.root()
                + ") names the jar-file '" + jarFile
                + "', but the class path holds no file of this name.\nAdd the dependency, or correct <jar-file>.");
    }
}

package io.github.jpamigrate.autogen.model.framework;

import io.github.jpamigrate.engine.report.MigrateException;

/** A setting that shapes tables depends on something that only the running application is told. */
public final class UnresolvedPlaceholderException extends MigrateException {
    private final String file;
    private final String name;
    private final String missing;

    /**
     * @param written the setting's value in the file; what was put in already may be secret
     * @param missing the name that has no value
     */
    public UnresolvedPlaceholderException(String file, String name, String written, String missing) {
        super("The setting " + name + " in " + file + " is \"" + written + "\", and nothing tells what " + missing
                + " is.\nTables depend on it. Give it a value, by a default in the file (${NAME:value}), in the environment,"
                + " or on the command line: -D" + missing + "=<value>");
        this.file = file;
        this.name = name;
        this.missing = missing;
    }

    public String file() {
        return file;
    }

    public String name() {
        return name;
    }

    public String missing() {
        return missing;
    }
}

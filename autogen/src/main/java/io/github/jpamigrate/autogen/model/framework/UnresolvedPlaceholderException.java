package io.github.jpamigrate.autogen.model.framework;

import io.github.jpamigrate.engine.report.MigrateException;

/** A setting that shapes tables depends on something that only the running application is told. */
public final class UnresolvedPlaceholderException extends MigrateException {
    private final String file;
    private final String name;
    private final String value;

    public UnresolvedPlaceholderException(String file, String name, String value) {
        super("The setting " + name + " in " + file + " is \"" + value + "\", and nothing tells what to put in.\n"
                + "Tables depend on it. Give it a value, by a default in the file (${NAME:value}), in the environment, or"
                + " on the command line: -D" + missing(value) + "=<value>");
        this.file = file;
        this.name = name;
        this.value = value;
    }

    public String file() {
        return file;
    }

    public String name() {
        return name;
    }

    public String value() {
        return value;
    }

    private static String missing(String value) {
        int start = value.lastIndexOf("${") + 2;
        return value.substring(start, value.indexOf('}', start));
    }
}

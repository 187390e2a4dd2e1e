package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.engine.report.MigrateException;

/** The project's Hibernate is older than 6.4. */
public final class HibernateTooOldException extends MigrateException {
    private final String version;

    public HibernateTooOldException(String version) {
        super("The project uses Hibernate " + version + "; its entities can be read from 6.4 on.\n"
                + "Raise the dependency org.hibernate.orm:hibernate-core to 6.4 or later.");
        this.version = version;
    }

    public String version() {
        return version;
    }
}

package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.engine.report.MigrateException;

/** The project's class path holds no Hibernate, or none that can be used. */
public final class HibernateMissingException extends MigrateException {
    public HibernateMissingException() {
        super("The project's runtime class path holds no Hibernate, and the entities are read by the project's own.\n"
                + "Add the dependency org.hibernate.orm:hibernate-core (6.4 or later) to the project.");
    }
}

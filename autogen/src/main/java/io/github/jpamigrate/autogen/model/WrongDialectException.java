package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.engine.report.MigrateException;

/** The project's settings name a dialect of another database. */
public final class WrongDialectException extends MigrateException {
    private final String dialect;

    public WrongDialectException(String dialect) {
        super("The project's settings choose the dialect " + dialect + ", which is not one of PostgreSQL.\n"
                + "Remove hibernate.dialect (it is found without), or name org.hibernate.dialect.PostgreSQLDialect."
                + " If other profiles of the application are for PostgreSQL, name them: -Dmigrate.profiles=<profiles>");
        this.dialect = dialect;
    }

    public String dialect() {
        return dialect;
    }
}

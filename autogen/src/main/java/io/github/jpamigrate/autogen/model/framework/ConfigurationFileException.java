package io.github.jpamigrate.autogen.model.framework;

import io.github.jpamigrate.engine.report.MigrateException;

/** The application's configuration file cannot be read. */
public final class ConfigurationFileException extends MigrateException {
    private final String resource;

    public ConfigurationFileException(String resource, Exception cause) {
        super(
                "Cannot read " + resource + ", which tells how the application sets up Hibernate: "
                        + cause.getMessage()
                        + "\nCorrect the file (in src/main/resources, most likely) and compile again:"
                        + " mvn compile",
                cause);
        this.resource = resource;
    }

    public String resource() {
        return resource;
    }
}

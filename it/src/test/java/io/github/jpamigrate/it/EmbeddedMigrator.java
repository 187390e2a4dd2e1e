package io.github.jpamigrate.it;

import io.github.jpamigrate.engine.ConnectionSettings;
import io.github.jpamigrate.engine.DriverDataSource;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;

/**
 * An application that brings its database up to date when it starts: revisions on its class path, the engine's jar and
 * PostgreSQL's driver. Argument: the database's URL.
 */
public final class EmbeddedMigrator {

    private EmbeddedMigrator() {}

    public static void main(String[] arguments) {
        ConnectionSettings settings = ConnectionSettings.parse(arguments[0]);
        Migrator.builder(new DriverDataSource(new org.postgresql.Driver(), settings, "shop"))
                .revisions(RevisionDirectory.ofClassPath(EmbeddedMigrator.class.getClassLoader(), "db/migrate"))
                .listener(event -> System.out.println(event.text()))
                .build()
                .upgrade(Target.parse("head"));
    }
}

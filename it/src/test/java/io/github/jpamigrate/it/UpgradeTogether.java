package io.github.jpamigrate.it;

import io.github.jpamigrate.engine.ConnectionSettings;
import io.github.jpamigrate.engine.DriverDataSource;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.io.IOException;
import java.nio.file.Path;

/** An instance of an application that upgrades its database when it is told to. Arguments: URL, revision directory. */
public final class UpgradeTogether {

    private UpgradeTogether() {}

    public static void main(String[] arguments) throws IOException {
        DriverDataSource source =
                new DriverDataSource(new org.postgresql.Driver(), ConnectionSettings.parse(arguments[0]), "instance");
        Migrator migrator = Migrator.builder(source)
                .revisions(RevisionDirectory.of(Path.of(arguments[1])))
                .schema("public")
                .build();
        System.out.println("ready");
        System.in.read();
        migrator.upgrade(Target.parse("head")).applied().forEach(revision -> System.out.println(revision.id()));
        System.out.println("done");
    }
}

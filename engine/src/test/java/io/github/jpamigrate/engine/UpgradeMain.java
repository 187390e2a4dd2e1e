package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** An application that upgrades its database when it starts; needs nothing but the engine and the driver. */
public final class UpgradeMain {
    private UpgradeMain() {}

    /** @param arguments URL and revision directory */
    public static void main(String[] arguments) {
        ConnectionSettings settings = new ConnectionSettings(arguments[0], Optional.of("postgres"), Optional.empty());
        UpgradeResult result = Migrator.builder(new DriverDataSource(new org.postgresql.Driver(), settings, "child"))
                .revisions(RevisionDirectory.of(Path.of(arguments[1])))
                .build()
                .upgrade(Target.parse("head"));
        PrintStream out = System.out;
        for (RevisionName revision : result.applied()) {
            out.println("applied " + revision.id());
        }
        out.println("done");
    }
}

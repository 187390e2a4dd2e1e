package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A run that is there to be killed. It says {@code begun} when the lock is taken, {@code stopped} and {@code done}. */
public final class CrashMain {
    private CrashMain() {}

    /** @param arguments URL, revision directory, direction, and the number of what it must not send any more (0: none) */
    public static void main(String[] arguments) {
        int last = Integer.parseInt(arguments[3]);
        Tripwire source = new Tripwire(
                new DriverDataSource(new org.postgresql.Driver(), ConnectionSettings.parse(arguments[0]), "victim"),
                number -> stop(number == last));
        Migrator migrator = Migrator.builder(source)
                .revisions(RevisionDirectory.of(Path.of(arguments[1])))
                .listener(new Once(() -> say("begun")))
                .build();
        if (arguments[2].equals("upgrade")) {
            migrator.upgrade(Target.parse("head"));
        } else {
            migrator.downgrade(Target.parse("base"));
        }
        say("done");
    }

    private static void stop(boolean here) {
        if (!here) {
            return;
        }
        say("stopped");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void say(String word) {
        PrintStream out = System.out;
        out.println(word);
        out.flush();
    }
}

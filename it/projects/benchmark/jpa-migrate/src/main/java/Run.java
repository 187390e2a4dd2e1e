import io.github.jpamigrate.engine.ConnectionSettings;
import io.github.jpamigrate.engine.DriverDataSource;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.nio.file.Path;
import java.util.Optional;

/** Arguments: URL, user, password, folder. */
public final class Run {
    private Run() {}

    public static void main(String[] arguments) {
        ConnectionSettings settings =
                new ConnectionSettings(arguments[0], Optional.of(arguments[1]), Optional.of(arguments[2]));
        Migrator.builder(new DriverDataSource(new org.postgresql.Driver(), settings, "benchmark"))
                .revisions(RevisionDirectory.of(Path.of(arguments[3])))
                .build()
                .upgrade(Target.parse("head"));
    }
}

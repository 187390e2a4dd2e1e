import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** Applies all revisions. Arguments: URL, user, password, folder of the revisions. */
public final class Migrate {
    private Migrate() {}

    public static void main(String[] arguments) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(arguments[0]);
        source.setUser(arguments[1]);
        source.setPassword(arguments[2]);
        Migrator.builder(source)
                .revisions(RevisionDirectory.of(Path.of(arguments[3])))
                .disposable(true)
                .build()
                .upgrade(Target.parse("head"));
    }
}

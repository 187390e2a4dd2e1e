import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.autogen.AutogeneratorSettings;
import io.github.jpamigrate.autogen.RevisionOutcome;
import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.cache.SchemaCache;
import io.github.jpamigrate.autogen.model.ModelRequest;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.scratch.ScratchKind;
import io.github.jpamigrate.autogen.scratch.ScratchProvider;
import io.github.jpamigrate.autogen.scratch.ScratchRequest;
import io.github.jpamigrate.autogen.scratch.ServerLogin;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The goal revision without Maven. Arguments: a URL of the server for scratch databases, user, password; the URL of the live
 * database or {@code -}; folder of the revisions; folder of the entity classes; folder of what is remembered or {@code -}.
 * Prints how many changes it wrote.
 */
public final class Revision {
    private Revision() {}

    public static void main(String[] arguments) {
        ServerLogin server = new ServerLogin(arguments[0], Optional.of(arguments[1]), Optional.of(arguments[2]));
        Path classes = Path.of(arguments[5]);
        List<Path> classPath = new ArrayList<>(List.of(classes));
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .forEach(classPath::add);
        AutogeneratorSettings settings = new AutogeneratorSettings(
                Path.of(arguments[4]),
                new ModelRequest(
                        classPath, List.of(classes), List.of(), Optional.empty(), new TreeMap<>(), 18, "public"),
                live(arguments),
                "migrate_revision",
                Answers.none());
        SchemaCache cache = arguments[6].equals("-") ? SchemaCache.none() : SchemaCache.in(Path.of(arguments[6]));
        ScratchRequest request = new ScratchRequest(
                ScratchKind.URL, Optional.of(server), Optional.empty(), Optional.empty(), version -> {
                    throw new IllegalStateException("no embedded server is wanted");
                });
        try (ScratchDatabases databases = ScratchProvider.open(request)) {
            RevisionOutcome outcome =
                    new Autogenerator(settings, databases).remembering(cache).revision("benchmark");
            System.out.println(outcome.changes().size());
        }
    }

    private static Optional<DataSource> live(String[] arguments) {
        if (arguments[3].equals("-")) {
            return Optional.empty();
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(arguments[3]);
        source.setUser(arguments[1]);
        source.setPassword(arguments[2]);
        return Optional.of(source);
    }
}

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.autogen.AutogeneratorSettings;
import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.model.ModelRequest;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.scratch.ScratchKind;
import io.github.jpamigrate.autogen.scratch.ScratchProvider;
import io.github.jpamigrate.autogen.scratch.ScratchRequest;
import io.github.jpamigrate.autogen.scratch.ServerLogin;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import io.github.jpamigrate.engine.script.Script;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What jpa-migrate does. Arguments: URL of a database that Hibernate made of the first entities, user, password, folder of
 * the revisions, folder or jar of the first entities and of the second,
 * and answers, such as {@code rename=a.b:a.c}. Prints the statements, one a line; what the server refuses follows after
 * {@code !!}.
 */
public final class Evolve {
    private final String[] arguments;
    private final PGSimpleDataSource live = new PGSimpleDataSource();
    private final Path revisions;

    private Evolve(String[] arguments) {
        this.arguments = arguments;
        this.live.setUrl(arguments[0]);
        this.live.setUser(arguments[1]);
        this.live.setPassword(arguments[2]);
        this.revisions = Path.of(arguments[3]);
    }

    public static void main(String[] arguments) {
        Evolve evolve = new Evolve(arguments);
        ServerLogin server = new ServerLogin(arguments[0], Optional.of(arguments[1]), Optional.of(arguments[2]));
        try (ScratchDatabases scratch = ScratchProvider.open(new ScratchRequest(
                ScratchKind.SERVER, Optional.empty(), Optional.of(server), Optional.empty(), version -> {
                    throw new IllegalStateException("no embedded server is wanted");
                }))) {
            evolve.run(scratch);
        }
    }

    private void run(ScratchDatabases scratch) {
        autogenerator(arguments[4], Optional.empty(), Answers.none(), scratch).revision("the first version");
        migrator().stamp(Target.parse("head"));
        try {
            evolve(scratch);
        } catch (MigrateException failure) {
            System.out.println("!! " + failure.getMessage().replaceAll("\\s+", " "));
        }
    }

    private void evolve(ScratchDatabases scratch) {
        autogenerator(arguments[5], Optional.of(live), answers(), scratch)
                .revision("the second version")
                .written()
                .ifPresent(Evolve::print);
        migrator().upgrade(Target.parse("head"));
    }

    private static void print(Revision revision) {
        Script.parse("upgrade", revision.upgrade().text()).steps().stream()
                .flatMap(step -> step.statements().stream())
                .forEach(statement -> System.out.println("> " + statement.sql().replaceAll("\\s+", " ")));
    }

    private Migrator migrator() {
        return Migrator.builder(live)
                .revisions(RevisionDirectory.of(revisions))
                .disposable(true)
                .build();
    }

    private Autogenerator autogenerator(
            String entities, Optional<DataSource> database, Answers answers, ScratchDatabases scratch) {
        Path place = Path.of(entities);
        List<Path> classPath = new ArrayList<>(List.of(place));
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar") && !path.equals(place))
                .forEach(classPath::add);
        ModelRequest model =
                new ModelRequest(classPath, List.of(place), List.of(), Optional.empty(), new TreeMap<>(), 18, "public");
        return new Autogenerator(
                new AutogeneratorSettings(revisions, model, database, "migrate_revision", answers), scratch);
    }

    private Answers answers() {
        return Answers.none()
                .with(answers("rename="), answers("drop="))
                .withUsings(answers("using="))
                .withBackfills(answers("backfill="));
    }

    private List<String> answers(String kind) {
        return Arrays.stream(arguments)
                .skip(6)
                .filter(argument -> argument.startsWith(kind))
                .map(argument -> argument.substring(kind.length()))
                .toList();
    }
}

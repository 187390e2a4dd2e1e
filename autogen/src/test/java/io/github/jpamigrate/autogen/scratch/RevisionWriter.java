package io.github.jpamigrate.autogen.scratch;

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.autogen.AutogeneratorSettings;
import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.model.ModelRequest;
import io.github.jpamigrate.engine.revision.Placement;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that writes a revision for each of several models, one after the other, into one folder. */
public final class RevisionWriter {
    private RevisionWriter() {}

    /** Arguments: URL of a server, the folder of the revisions, folders of classes; the password is in the environment. */
    public static void main(String[] arguments) {
        ServerLogin login =
                new ServerLogin(arguments[0], Optional.of("postgres"), Optional.of(System.getenv("WRITER_PASSWORD")));
        PostgresBinaries none = version -> {
            throw new IllegalStateException("no server is to be started");
        };
        try (ScratchDatabases databases = ScratchProvider.open(
                new ScratchRequest(ScratchKind.SERVER, Optional.empty(), Optional.of(login), Optional.empty(), none))) {
            for (int model = 2; model < arguments.length; model++) {
                new Autogenerator(settings(Path.of(arguments[1]), Path.of(arguments[model])), databases)
                        .revision("model number " + (model - 1), placement("revision" + (model - 1)));
            }
        }
    }

    private static AutogeneratorSettings settings(Path revisions, Path classes) {
        List<Path> classPath = Stream.concat(Stream.of(classes), jars()).toList();
        ModelRequest model = new ModelRequest(
                classPath, List.of(classes), List.of(), Optional.empty(), Map.of(), TestServers.NEWEST, "public");
        return new AutogeneratorSettings(revisions, model, Optional.empty(), "migrate_revision", Answers.none());
    }

    private static Stream<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"));
    }

    private static Placement placement(String id) {
        return new Placement(Optional.empty(), false, List.of(), List.of(), Optional.of(id));
    }
}

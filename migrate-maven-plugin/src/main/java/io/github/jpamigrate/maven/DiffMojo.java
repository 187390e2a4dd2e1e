package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.autogen.SchemaComparison;
import io.github.jpamigrate.autogen.Side;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.eclipse.aether.RepositorySystem;

/**
 * Prints what separates two schemas, as changes and as SQL in both directions: those of two databases, or of a database,
 * the revisions and the entities. Compiles first. Changes nothing.
 */
@Mojo(name = "diff", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(lifecycle = "compile-first", phase = LifecyclePhase.PROCESS_CLASSES)
public final class DiffMojo extends AbstractModelMojo {

    /**
     * The schema to begin with: <code>revisions</code> (what they make of an empty database), <code>live</code> (the
     * configured database), <code>model</code> (the entities), or the URL of a database, in the forms of
     * <code>migrate.url</code>. If not given, <code>revisions</code>.
     */
    @Parameter(property = "migrate.from")
    private PlexusConfiguration from;

    /**
     * The schema to end with: <code>model</code>, <code>revisions</code>, <code>live</code>, or the URL of a database. If
     * not given, <code>model</code>. What the entities do not speak of is left alone when they are the end.
     */
    @Parameter(property = "migrate.to")
    private PlexusConfiguration to;

    /**
     * <code>text</code> or <code>json</code>.
     */
    @Parameter(property = "migrate.format", defaultValue = "text")
    private String format;

    /**
     * A file to write the difference to, instead of the log.
     */
    @Parameter(property = "migrate.output")
    private File output;

    private DiffFormat wanted;
    private NamedSide first;
    private NamedSide second;

    @Inject
    public DiffMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    boolean done(Optional<OpenDatabase> database) throws MojoExecutionException {
        HiddenParameter hidden = new HiddenParameter(session, mojoExecution);
        wanted = DiffFormat.parse("migrate.format", format);
        first = NamedSide.of("migrate.from", hidden.value(from).orElse("revisions"), database);
        second = NamedSide.of("migrate.to", hidden.value(to).orElse("model"), database);
        if (first.side() instanceof Side.Live one && second.side() instanceof Side.Live other) {
            write(SchemaComparison.between(
                    one.source(), other.source(), new JournalledSchema(schema, journal).crawler()));
            return true;
        }
        return false;
    }

    @Override
    void run(Autogenerator autogenerator) {
        write(autogenerator.diff(first.side(), second.side()));
    }

    private void write(SchemaComparison comparison) {
        new Lines(getLog(), output).write(wanted.lines(first.name(), second.name(), comparison));
    }
}

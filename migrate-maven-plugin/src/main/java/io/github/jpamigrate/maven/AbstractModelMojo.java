package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.autogen.AutogeneratorSettings;
import io.github.jpamigrate.autogen.answer.AnswerText;
import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.cache.SchemaCache;
import io.github.jpamigrate.autogen.filter.RevisionFilters;
import io.github.jpamigrate.autogen.ignore.Ignored;
import io.github.jpamigrate.autogen.model.ModelRequest;
import io.github.jpamigrate.autogen.rename.RenameQuestion;
import io.github.jpamigrate.autogen.scratch.CacheFolder;
import io.github.jpamigrate.autogen.scratch.PlatformBinaries;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.scratch.ScratchKind;
import io.github.jpamigrate.autogen.scratch.ScratchProvider;
import io.github.jpamigrate.autogen.scratch.ScratchRequest;
import io.github.jpamigrate.autogen.scratch.ServerLogin;
import io.github.jpamigrate.engine.ConnectionSettings;
import io.github.jpamigrate.engine.revision.FileTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.eclipse.aether.RepositorySystem;

/** Goals that read the project's entities. All that is known of the autogenerator is here and in their {@code run}. */
abstract class AbstractModelMojo extends AbstractDatabaseMojo {

    /**
     * Where the empty databases come from that revisions are tried in: <code>auto</code> (the first of the others that
     * fits), <code>url</code> (the server of <code>migrate.scratch.url</code>), <code>server</code> (the configured one,
     * if its user may create databases), <code>docker</code> or <code>embedded</code>.
     */
    @Parameter(property = "migrate.scratch", defaultValue = "auto")
    private String scratch;

    /**
     * A server on which scratch databases may be created, with user and password:
     * <code>postgres://user:password@host:port/database</code>.
     */
    @Parameter(property = "migrate.scratch.url")
    private PlexusConfiguration scratchUrl;

    /**
     * The persistence unit to read, if <code>persistence.xml</code> has several.
     */
    @Parameter(property = "migrate.persistenceUnit")
    private String persistenceUnit;

    /**
     * Only entities in these packages and below.
     */
    @Parameter(property = "migrate.packages")
    private List<String> packages = List.of();

    /**
     * Dependencies that hold entities, <code>groupId:artifactId</code> each, beside the project's own classes.
     */
    @Parameter(property = "migrate.dependenciesToScan")
    private List<String> dependenciesToScan = List.of();

    /**
     * Profiles of Spring Boot or Quarkus under which the application's configuration files are read, separated by commas;
     * the last one is strongest. Without it, those of <code>spring.profiles.active</code> or
     * <code>quarkus.profile</code> on the command line, then those that the files themselves activate.
     */
    @Parameter(property = "migrate.profiles")
    private List<String> profiles = List.of();

    /**
     * Settings of Hibernate that go above all that the project says, each as an element named like the setting.
     */
    @Parameter
    private Map<String, String> hibernate = Map.of();

    /**
     * Objects that are neither compared nor changed nor listed, <code>&lt;kind&gt;:&lt;name&gt;</code> each, with
     * <code>*</code> for any characters: <code>index:ix_manual_*</code>, <code>default:users.created_at</code>. The tables
     * of other migration tools are ignored anyway.
     */
    @Parameter(property = "migrate.ignore")
    private List<String> ignore = List.of();

    /**
     * How the files of new revisions are called.
     */
    @Parameter(property = "migrate.fileTemplate", defaultValue = "{id}_{slug}")
    private String fileTemplate;

    /**
     * What was renamed, <code>&lt;old name&gt;:&lt;new name&gt;</code> each, such as
     * <code>users.full_name:users.display_name</code>; with <code>table:</code>, <code>column:</code>,
     * <code>type:</code> and the like before it where a name can mean several things.
     */
    @Parameter(property = "migrate.rename")
    private List<String> rename = List.of();

    /**
     * What was not renamed and is to be dropped, although something like it is new: <code>users.full_name</code>.
     */
    @Parameter(property = "migrate.drop")
    private List<String> drop = List.of();

    /**
     * Does without the revision filters among the plugin's dependencies.
     */
    @Parameter(property = "migrate.skipFilters", defaultValue = "false")
    private boolean skipFilters;

    /**
     * Whether what scratch databases were found to hold is remembered, in the user's cache folder. When nothing that matters
     * has changed since, the goal sees that there is nothing to do without making any.
     */
    @Parameter(property = "migrate.cache", defaultValue = "true")
    private boolean cache;

    AbstractModelMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    final void run() throws MojoExecutionException {
        new Concealment(getPluginContext()).end();
        if (!wanted()) {
            return;
        }
        Optional<OpenDatabase> database = needsDatabase() ? Optional.of(openDatabase()) : findDatabase();
        try {
            if (!done(database)) {
                runWithScratch(database);
            }
        } finally {
            database.ifPresent(OpenDatabase::close);
        }
    }

    private void runWithScratch(Optional<OpenDatabase> database) throws MojoExecutionException {
        try (ScratchDatabases databases = ScratchProvider.open(scratchRequest(database))) {
            run(new Autogenerator(settings(database), databases, question()).remembering(schemaCache()));
        }
    }

    /** Prepares the goal, and does it where it needs no scratch database. */
    boolean done(Optional<OpenDatabase> database) throws MojoExecutionException {
        return false;
    }

    /** Whether there is anything to do; checked before anything is started. */
    boolean wanted() {
        return true;
    }

    /** Whether the goal is about a live database, so that it makes no sense without one. */
    boolean needsDatabase() {
        return false;
    }

    /** The goal itself. */
    abstract void run(Autogenerator autogenerator);

    private AutogeneratorSettings settings(Optional<OpenDatabase> database) {
        return new AutogeneratorSettings(
                revisions.toPath(),
                modelRequest(),
                database.map(OpenDatabase::dataSource),
                journal,
                answers(),
                Ignored.of(ignore),
                FileTemplate.parse(fileTemplate),
                filters());
    }

    /** What the developer says of differences that can be read in several ways. */
    Answers answers() {
        return Answers.none().with(AnswerText.split(rename), AnswerText.split(drop));
    }

    /** Who can be asked what was renamed. */
    Optional<RenameQuestion> question() {
        return Optional.empty();
    }

    private SchemaCache schemaCache() {
        return CacheFolder.ofUser()
                .filter(folder -> cache)
                .map(folder -> SchemaCache.in(folder.resolve("schemas")))
                .orElseGet(SchemaCache::none);
    }

    private RevisionFilters filters() {
        return skipFilters ? RevisionFilters.none() : RevisionFilters.found(AbstractModelMojo.class.getClassLoader());
    }

    private ModelRequest modelRequest() {
        ProjectClassPath classPath = new ProjectClassPath(project);
        return new ModelRequest(
                classPath.elements(),
                classPath.scanned(dependenciesToScan),
                packages,
                Optional.ofNullable(persistenceUnit),
                new TreeMap<>(hibernate),
                PlatformBinaries.DEFAULT_VERSION,
                schema,
                new SurroundingsOfBuild(session).given(profiles));
    }

    private ScratchRequest scratchRequest(Optional<OpenDatabase> database) throws MojoExecutionException {
        return new ScratchRequest(
                ScratchKind.parse(scratch),
                new HiddenParameter(session, mojoExecution)
                        .value(scratchUrl)
                        .map(ConnectionSettings::parse)
                        .map(server -> new ServerLogin(server.url(), server.user(), server.password())),
                database.map(OpenDatabase::login),
                Optional.empty(),
                binaries());
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.Migrator;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.eclipse.aether.RepositorySystem;

/** Goals that may talk to the configured database. */
abstract class AbstractDatabaseMojo extends AbstractMigrateMojo {

    /**
     * The database: <code>jdbc:postgresql://host:port/database</code>, or
     * <code>postgres://user:password@host:port/database</code>, or <code>embedded:</code> for a PostgreSQL that is kept
     * under <code>target/</code>, for trying things out (<code>embedded:folder</code> for one kept elsewhere). Else the
     * environment variable <code>MIGRATE_URL</code> or <code>DATABASE_URL</code>.
     */
    @Parameter(property = "migrate.url")
    private PlexusConfiguration url;

    /**
     * The database user. Else the one of <code>migrate.serverId</code>, else the environment variable
     * <code>MIGRATE_USER</code>.
     */
    @Parameter(property = "migrate.user")
    private PlexusConfiguration user;

    /**
     * The password. Else the one of <code>migrate.serverId</code>, else the environment variable
     * <code>MIGRATE_PASSWORD</code>. It appears in no output of this plugin. Best kept out of the pom and the command
     * line, where others may read it.
     */
    @Parameter(property = "migrate.password")
    private PlexusConfiguration password;

    /**
     * The id of a <code>server</code> in <code>settings.xml</code> that has user and password; an encrypted password is
     * decrypted.
     */
    @Parameter(property = "migrate.serverId")
    private String serverId;

    private final RepositorySystem repositorySystem;
    private final SettingsDecrypter settingsDecrypter;

    AbstractDatabaseMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        this.repositorySystem = repositorySystem;
        this.settingsDecrypter = settingsDecrypter;
    }

    /** Where the database is and who asks, from pom and command line, settings and environment. */
    final DatabaseParameters databaseParameters() throws MojoExecutionException {
        HiddenParameter hidden = new HiddenParameter(session, mojoExecution);
        return DatabaseParameters.of(
                new DatabaseParameters(hidden.value(url), hidden.value(user), hidden.value(password)),
                new SettingsServer(session.getSettings(), settingsDecrypter).login(serverId),
                DatabaseParameters.ofEnvironment(System.getenv()));
    }

    /** The configured database, if any. */
    final Optional<OpenDatabase> findDatabase() throws MojoExecutionException {
        DatabaseParameters parameters = databaseParameters();
        if (parameters.url().isEmpty()) {
            return Optional.empty();
        }
        OpenDatabase database = parameters.embedded()
                ? OpenDatabase.embedded(embeddedFolder(parameters), binaries())
                : OpenDatabase.ofServer(parameters);
        getLog().info("Database: " + database.description());
        return Optional.of(database);
    }

    /**
     * The configured database.
     *
     * @throws NoDatabaseException if none is configured
     */
    final OpenDatabase openDatabase() throws MojoExecutionException {
        return findDatabase().orElseThrow(() -> new NoDatabaseException(mojoExecution.getGoal()));
    }

    /** What runs this project's revisions on a database. */
    final Migrator migrator(OpenDatabase database) {
        Migrator.Builder builder = Migrator.builder(database.dataSource())
                .revisions(revisionDirectory())
                .schema(schema)
                .journal(journal)
                .listener(new EventLog(getLog(), progress()));
        return configured(builder, database).build();
    }

    /** Where a run shows how far it is, other than in the log. */
    Progress progress() {
        return Progress.NONE;
    }

    /** What only some goals set. */
    Migrator.Builder configured(Migrator.Builder builder, OpenDatabase database) {
        return builder;
    }

    /** The embedded PostgreSQL's programs, downloaded only when they are used. */
    final RepositoryBinaries binaries() {
        return new RepositoryBinaries(
                repositorySystem, session.getRepositorySession(), project.getRemotePluginRepositories());
    }

    private Path embeddedFolder(DatabaseParameters parameters) {
        Path target = Path.of(project.getBuild().getDirectory());
        return parameters
                .embeddedFolder()
                .map(folder -> project.getBasedir().toPath().resolve(folder))
                .orElse(target.resolve("migrate-postgres"));
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.autogen.ReverseOutcome;
import io.github.jpamigrate.autogen.ReverseRequest;
import java.io.File;
import java.nio.file.Path;
import javax.inject.Inject;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes entities for the tables of the configured database, with Hibernate Tools, which are downloaded when the goal runs.
 * Before they are written they are compiled and compared with the database. Changes nothing in the database, and replaces no
 * file.
 */
@Mojo(name = "reverse", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class ReverseMojo extends AbstractModelMojo {

    /**
     * The package of the entities, such as <code>com.example.shop</code>.
     */
    @Parameter(property = "migrate.package")
    private String packageName;

    /**
     * The folder of sources to write them to.
     */
    @Parameter(property = "migrate.sources", defaultValue = "${project.basedir}/src/main/java")
    private File sources;

    private final RepositorySystem repositorySystem;

    @Inject
    public ReverseMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
        this.repositorySystem = repositorySystem;
    }

    @Override
    boolean wanted() {
        if (packageName == null || !SourceVersion.isName(packageName)) {
            throw new InvalidParameterException(
                    "migrate.package",
                    packageName == null ? "" : packageName,
                    "the package of the entities: -Dmigrate.package=com.example.shop");
        }
        return true;
    }

    @Override
    boolean needsDatabase() {
        return true;
    }

    @Override
    void run(Autogenerator autogenerator) {
        HibernateTools tools = new HibernateTools(
                repositorySystem, session.getRepositorySession(), project.getRemotePluginRepositories());
        ReverseOutcome outcome =
                autogenerator.reverse(new ReverseRequest(tools.classPath(), packageName, sources.toPath()));
        Report report = new Report(getLog(), project.getBasedir().toPath());
        report.list("The database has more than entities can say:", outcome.leftOut());
        report.list("The entities do not say, and it is left alone:", outcome.leftAlone());
        report.list(
                "Wrote " + outcome.files().size() + " sources:",
                outcome.files().stream().map(Path::toString).map(report::shown).toList());
        if (outcome.differences().isEmpty()) {
            getLog().info("Compiled, read and compared: the database is as these entities declare it");
        } else {
            report.list("Compiled, read and compared; they contradict the database in:", outcome.differences());
        }
        getLog().info("Adopt the database: mvn migrate:baseline");
    }
}

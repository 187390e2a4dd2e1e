package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.autogen.CheckOutcome;
import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Fails when <code>revision</code> would write something: for a build that must not go on while a revision is missing.
 * Compiles first. Changes nothing.
 */
@Mojo(name = "check", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(lifecycle = "compile-first", phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends AbstractModelMojo {

    /**
     * <code>text</code> or <code>json</code>.
     */
    @Parameter(property = "migrate.format", defaultValue = "text")
    private String format;

    /**
     * A file to write the JSON to, instead of the log.
     */
    @Parameter(property = "migrate.output")
    private File output;

    @Inject
    public CheckMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    boolean wanted() {
        CheckFormat.parse("migrate.format", format);
        return true;
    }

    @Override
    void run(Autogenerator autogenerator) {
        CheckOutcome outcome = autogenerator.check();
        if (CheckFormat.parse("migrate.format", format) == CheckFormat.JSON) {
            new Lines(getLog(), output).write(CheckFormat.json(outcome));
        } else {
            Report report = new Report(getLog(), project.getBasedir().toPath());
            report.list("The database has more than the model speaks of; left alone:", outcome.leftAlone());
            report.list("Left out by a filter:", outcome.leftOut());
        }
        if (!outcome.isClean()) {
            throw new RevisionMissingException(outcome);
        }
        getLog().info("Nothing to do: the schema is as the entities declare it");
    }
}

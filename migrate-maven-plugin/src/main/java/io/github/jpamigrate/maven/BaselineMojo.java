package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.autogen.BaselineOutcome;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.engine.revision.RevisionMessage;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Adopts an existing database: writes a first revision that makes in an empty database what this one has, and notes in this
 * one that it has it. Where it contradicts the entities it stays as it is; that is recorded in <code>model.schema</code>.
 * Nothing but the journal is created in the database. Compiles first.
 */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(lifecycle = "compile-first", phase = LifecyclePhase.PROCESS_CLASSES)
public final class BaselineMojo extends AbstractModelMojo {

    /**
     * The message of the first revision. Becomes part of the file names.
     */
    @Parameter(property = "message", defaultValue = "baseline")
    private String message;

    @Inject
    public BaselineMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    boolean wanted() {
        RevisionMessage.check(message);
        return true;
    }

    @Override
    boolean needsDatabase() {
        return true;
    }

    @Override
    void run(Autogenerator autogenerator) {
        BaselineOutcome outcome = autogenerator.baseline(message);
        Report report = new Report(getLog(), project.getBasedir().toPath());
        report.list("The database has more than the model speaks of; left alone:", outcome.leftAlone());
        report.list(
                "The database contradicts the entities; accepted, see model.schema:",
                outcome.accepted().stream().map(Contradiction::toString).toList());
        report.files(outcome.written());
        report.list("The database has more than the revision makes in others:", outcome.leftOut());
        getLog().info("Proved on a scratch database: upgrade, downgrade, upgrade. This database counts now as being at "
                + outcome.written().name());
        if (!outcome.awaited().isEmpty()) {
            report.list("The database lacks what the entities cannot do without:", outcome.awaited());
            getLog().warn("Write the revision that makes it: mvn migrate:revision -Dmessage=\"...\"");
        }
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Proves that every revision can be rolled back: replays them all in a scratch database, each up, down to the same schema as
 * before, and up again; and that the last one ends at what the entities declare. The configured database is not touched.
 */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.INTEGRATION_TEST,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class VerifyMojo extends AbstractModelMojo {

    @Inject
    public VerifyMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run(Autogenerator autogenerator) {
        List<Revision> proved = autogenerator.verify(revision ->
                getLog().info("Proved " + revision.id() + ", " + revision.message() + ": up, down, up again"));
        getLog().info(proved.size() + (proved.size() == 1 ? " revision" : " revisions")
                + " can be rolled back, and the last one ends at what the entities declare");
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.UpgradeResult;
import io.github.jpamigrate.engine.revision.Target;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Applies the revisions that the database does not have yet, each in a transaction of its own. Any number of upgrades may
 * be started at once: one works, the others wait and find nothing left to do.
 */
@Mojo(name = "upgrade", defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST, threadSafe = true)
public final class UpgradeMojo extends AbstractWritingMojo {

    /**
     * How far: <code>head</code>, the id of a revision or its beginning, or <code>+1</code> for the next one.
     */
    @Parameter(property = "to", defaultValue = "head")
    private String to;

    @Inject
    public UpgradeMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run() throws MojoExecutionException {
        Target target = Target.parse(to);
        try (OpenDatabase database = openDatabase()) {
            UpgradeResult result = migrator(database).upgrade(target);
            String nothing = result.applied().isEmpty() ? "Nothing to do: the" : "The";
            getLog().info(nothing + " database is at " + Places.text(result.to()));
        }
    }
}

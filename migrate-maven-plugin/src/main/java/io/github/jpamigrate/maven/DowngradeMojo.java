package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.DowngradeResult;
import io.github.jpamigrate.engine.revision.Target;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Undoes revisions, newest first. The scripts come from the files; for a revision whose files are gone, from the database,
 * which kept them when it was applied.
 */
@Mojo(name = "downgrade", threadSafe = true)
public final class DowngradeMojo extends AbstractRunMojo {

    /**
     * How far: <code>-1</code> for one revision back, the id of the revision to go back to or its beginning, or
     * <code>base</code> for all the way.
     */
    @Parameter(property = "to")
    private String to;

    @Inject
    public DowngradeMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void runScripts() throws MojoExecutionException {
        Target target = Places.target(to, "downgrade", "-1");
        try (OpenDatabase database = openDatabase()) {
            DowngradeResult result = migrator(database).downgrade(target);
            told(result.undone(), result.finished(), result.to());
        }
    }
}

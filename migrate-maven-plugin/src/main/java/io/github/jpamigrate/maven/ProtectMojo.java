package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.Migrator;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes into the database that it is protected. From then on what can lose data there is refused, whoever asks, unless
 * <code>-Dmigrate.allow</code> names exactly that: downgrades, repairs, and purges of the journal.
 */
@Mojo(name = "protect", threadSafe = true)
public final class ProtectMojo extends AbstractWritingMojo {

    /**
     * <code>false</code> takes the protection away, which needs <code>-Dmigrate.allow</code> too.
     */
    @Parameter(property = "migrate.protected", defaultValue = "true")
    private boolean wanted;

    @Inject
    public ProtectMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run() throws MojoExecutionException {
        try (OpenDatabase database = openDatabase()) {
            Migrator migrator = migrator(database);
            if (wanted) {
                migrator.protect();
            } else {
                migrator.unprotect();
            }
        }
    }
}

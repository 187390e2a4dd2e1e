package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.Status;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells which revision the database is at, and how many are pending. Changes nothing.
 */
@Mojo(name = "current", threadSafe = true)
public final class CurrentMojo extends AbstractDatabaseMojo {

    @Inject
    public CurrentMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run() throws MojoExecutionException {
        try (OpenDatabase database = openDatabase()) {
            Status status = migrator(database).status();
            String head = status.atHead() ? " (head)" : "";
            getLog().info("Current: " + Places.text(status.current()) + head);
            status.protection().ifPresent(mark -> getLog().info("Protected (" + mark + ")"));
            status.interrupted()
                    .forEach(revision -> getLog().warn("Half done, the next run finishes it: " + revision.name()));
            status.edited().forEach(revision -> getLog().warn("Edited after it was applied: " + revision.name()));
            status.unknown().forEach(revision -> getLog().warn(
                            "Applied, but not in " + revisionDirectory().location() + ": " + revision.name()));
            if (!status.pending().isEmpty()) {
                getLog().info("Pending: " + status.pending().size() + ", next is "
                        + status.pending().get(0).name() + ". Apply: mvn migrate:upgrade");
            }
        }
    }
}

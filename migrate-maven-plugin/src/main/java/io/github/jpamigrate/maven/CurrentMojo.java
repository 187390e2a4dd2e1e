package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.Status;
import io.github.jpamigrate.engine.listing.RevisionDetails;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells which revision the database is at, and how many are pending. Changes nothing.
 */
@Mojo(name = "current", threadSafe = true)
public final class CurrentMojo extends AbstractDatabaseMojo {

    /**
     * Tells all that is known of the revisions that the database is at.
     */
    @Parameter(property = "migrate.verbose", defaultValue = "false")
    private boolean verbose;

    /**
     * Fails unless the database is at all heads of the files.
     */
    @Parameter(property = "migrate.checkHeads", defaultValue = "false")
    private boolean checkHeads;

    @Inject
    public CurrentMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run() throws MojoExecutionException {
        try (OpenDatabase database = openDatabase()) {
            Migrator migrator = migrator(database);
            Status status = migrator.status();
            tell(status);
            if (verbose) {
                tellAll(migrator);
            }
            if (checkHeads) {
                status.requireHeads();
            }
        }
    }

    private void tell(Status status) {
        String head = status.atHead() ? " (head)" : "";
        getLog().info("Current: " + Places.text(status.current()) + head);
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

    private void tellAll(Migrator migrator) {
        Report report = new Report(getLog(), project.getBasedir().toPath());
        migrator.history().current().forEach(entry -> RevisionDetails.lines(entry, report::shown)
                .forEach(getLog()::info));
    }
}

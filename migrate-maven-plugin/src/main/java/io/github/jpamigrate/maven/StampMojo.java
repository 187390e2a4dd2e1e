package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.StampResult;
import io.github.jpamigrate.engine.revision.Target;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes into the database that it is at a revision, without running anything: for a database that has the schema already.
 */
@Mojo(name = "stamp", threadSafe = true)
public final class StampMojo extends AbstractWritingMojo {

    /**
     * Where the database is: <code>head</code>, <code>base</code>, or the id of a revision or its beginning.
     */
    @Parameter(property = "to")
    private String to;

    /**
     * Empties the journal first, whatever is in it: also when it contradicts itself, or has revisions that nobody knows.
     */
    @Parameter(property = "migrate.purge", defaultValue = "false")
    private boolean purge;

    @Inject
    public StampMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run() throws MojoExecutionException {
        Target target = Places.target(to, "stamp", "head");
        try (OpenDatabase database = openDatabase()) {
            Migrator migrator = migrator(database);
            StampResult result = purge ? migrator.purge(target) : migrator.stamp(target);
            getLog().info("The database was at " + Places.text(result.from()) + " and counts now as being at "
                    + Places.text(result.to()));
        }
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.DryRunResult;
import io.github.jpamigrate.engine.Migrator;
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
public final class UpgradeMojo extends AbstractRunMojo {

    /**
     * How far: <code>head</code>, the id of a revision or its beginning, or <code>+1</code> for the next one.
     */
    @Parameter(property = "to", defaultValue = "head")
    private String to;

    /**
     * Runs everything in one transaction, tells of each statement its time, its rows and the locks it took, and rolls back.
     * Statements that cannot run in a transaction are left out.
     */
    @Parameter(property = "migrate.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Inject
    public UpgradeMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void runScripts() throws MojoExecutionException {
        Target target = Target.parse(to);
        try (OpenDatabase database = openDatabase()) {
            if (dryRun) {
                tryOut(migrator(database), target);
                return;
            }
            UpgradeResult result = migrator(database).upgrade(target);
            told(result.applied(), result.finished(), result.to());
        }
    }

    private void tryOut(Migrator migrator, Target target) {
        DryRunResult result = migrator.dryRun(target);
        if (result.revisions().isEmpty()) {
            getLog().info("Nothing to do: the database is at " + Places.text(result.from()));
            return;
        }
        long left = result.statements().stream()
                .filter(statement -> !statement.ran())
                .count();
        if (left > 0) {
            getLog().warn(left + " of " + result.statements().size()
                    + " statements cannot run in a transaction; what follows them ran without them");
        }
        getLog().info("Dry run of " + result.duration().toMillis() + " ms, rolled back: the database is still at "
                + Places.text(result.from()));
    }
}

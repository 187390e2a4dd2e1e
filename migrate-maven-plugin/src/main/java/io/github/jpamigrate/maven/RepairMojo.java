package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.RepairResult;
import io.github.jpamigrate.engine.apply.Repair;
import java.util.Arrays;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Makes the journal of the database say something else about single revisions. Runs no script.
 */
@Mojo(name = "repair", threadSafe = true)
public final class RepairMojo extends AbstractWritingMojo {

    /**
     * Revisions whose files were edited after they were applied, and whose files count as what was applied from now on:
     * ids or their beginnings, separated by commas.
     */
    @Parameter(property = "migrate.accept")
    private String accept;

    /**
     * Revisions that leave the journal, as if they had never been applied: ids or their beginnings, separated by commas.
     */
    @Parameter(property = "migrate.forget")
    private String forget;

    @Inject
    public RepairMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run() throws MojoExecutionException {
        Repair repair = new Repair(names(accept), names(forget));
        try (OpenDatabase database = openDatabase()) {
            RepairResult result = migrator(database).repair(repair);
            getLog().info("The database counts as being at " + Places.text(result.to()));
        }
    }

    private static List<String> names(String text) {
        return Arrays.stream((text == null ? "" : text).split("[\\s,]+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}

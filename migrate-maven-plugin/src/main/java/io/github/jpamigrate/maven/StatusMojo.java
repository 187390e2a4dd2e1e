package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.Finding;
import io.github.jpamigrate.engine.Inspection;
import io.github.jpamigrate.engine.listing.InspectionFormat;
import java.io.File;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells how the database stands to the files: where it is, what is pending, unknown, edited or half done, and which indexes
 * and constraints in it were begun and never finished. Fails when there is something of the kinds of
 * <code>migrate.failOn</code>. Changes nothing.
 */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends AbstractDatabaseMojo {

    /**
     * What makes the build fail: <code>pending</code>, <code>unknown</code>, <code>edited</code>, <code>interrupted</code>,
     * <code>invalid-index</code>, <code>unvalidated-constraint</code>, separated by commas; or <code>all</code>, or
     * <code>none</code>.
     */
    @Parameter(property = "migrate.failOn", defaultValue = "edited,interrupted,invalid-index")
    private List<String> failOn;

    /**
     * <code>text</code> or <code>json</code>.
     */
    @Parameter(property = "migrate.format", defaultValue = "text")
    private String format;

    /**
     * A file to write the status to, instead of the log.
     */
    @Parameter(property = "migrate.output")
    private File output;

    @Inject
    public StatusMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run() throws MojoExecutionException {
        Set<Finding.Kind> fatal = Finding.Kind.parse("migrate.failOn", failOn);
        InspectionFormat wanted = InspectionFormat.parse("migrate.format", format);
        try (OpenDatabase database = openDatabase()) {
            Inspection inspection = migrator(database).inspect();
            new Lines(getLog(), output).write(wanted.lines(inspection));
            inspection.refuse(fatal);
        }
    }
}

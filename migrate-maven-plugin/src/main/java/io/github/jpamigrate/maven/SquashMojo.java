package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.engine.report.SquashException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionMessage;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes one revision that takes the place of a range, after both ways were seen to lead to the same schema in scratch
 * databases. The replaced files stay until every database is past them. The configured database is not touched.
 */
@Mojo(name = "squash", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class SquashMojo extends AbstractModelMojo {

    /**
     * The revisions to squash, <code>first:last</code>, both of them included; <code>base:last</code> from the first one of
     * all.
     */
    @Parameter(property = "migrate.range")
    private String range;

    /**
     * What the revisions do together.
     */
    @Parameter(property = "message")
    private String message;

    @Inject
    public SquashMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    boolean wanted() {
        RevisionMessage.check(message == null ? "" : message);
        if (PlacementParameters.text(range).isEmpty()) {
            throw new SquashException(
                    "",
                    "Say which revisions are to become one: mvn migrate:squash -Dmigrate.range=<first>:<last> -Dmessage=\"...\"");
        }
        return true;
    }

    @Override
    void run(Autogenerator autogenerator) {
        Revision written = autogenerator.squash(range, message);
        new Report(getLog(), project.getBasedir().toPath()).files(written);
        written.hazards().forEach(hazard -> getLog().warn("Hazard: " + hazard));
        getLog().info("It takes the place of " + String.join(", ", written.replaces()));
        getLog().info("Proved on scratch databases: the same schema as one by one, and back to the same schema");
        getLog().info("Keep the replaced files until every database has applied all of them");
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.Redaction;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import java.io.File;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals have in common: the project, the folder of revisions, and how failures are told. */
abstract class AbstractMigrateMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution mojoExecution;

    /**
     * Does nothing.
     */
    @Parameter(property = "migrate.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The folder that holds the revision files.
     */
    @Parameter(property = "migrate.revisions", defaultValue = "${project.basedir}/src/main/resources/db/migrate")
    File revisions;

    /**
     * The schema that an unqualified table name means.
     */
    @Parameter(property = "migrate.schema", defaultValue = "public")
    String schema;

    /**
     * The name of the table in which the database keeps what was applied.
     */
    @Parameter(property = "migrate.journal", defaultValue = "migrate_revision")
    String journal;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, because of migrate.skip");
            return;
        }
        if (project.getPackaging().equals("pom")) {
            getLog().info("Nothing to do: a project of packaging pom has neither entities nor revisions");
            return;
        }
        try {
            run();
        } catch (MigrateException e) {
            throw told(e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    "migrate:" + mojoExecution.getGoal() + " failed for a reason it does not know: "
                            + Redaction.redact(e.toString()),
                    e);
        }
    }

    /** Maven prints the messages of causes behind the message, where the command to paste stands; of others it does not. */
    private static MojoFailureException told(MigrateException failure) {
        MojoFailureException told = new MojoFailureException(Redaction.redact(failure.getMessage()));
        told.addSuppressed(failure);
        return told;
    }

    /** The goal itself. */
    abstract void run() throws MojoExecutionException;

    final RevisionDirectory revisionDirectory() {
        return RevisionDirectory.of(revisions.toPath());
    }
}

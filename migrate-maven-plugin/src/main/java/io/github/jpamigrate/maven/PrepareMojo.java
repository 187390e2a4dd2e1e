package io.github.jpamigrate.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Runs by itself before the goals that compile first, so that <code>mvn -X</code> prints no password meanwhile. It is not
 * meant for the command line.
 */
@Mojo(name = "prepare", threadSafe = true)
public final class PrepareMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public void execute() {
        if (getLog().isDebugEnabled()) {
            new Concealment(getPluginContext())
                    .hide(session.getUserProperties(), session.getSystemProperties(), project.getProperties());
        }
    }
}

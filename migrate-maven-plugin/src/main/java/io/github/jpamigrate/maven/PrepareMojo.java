package io.github.jpamigrate.maven;

import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Run by the goals that compile first, before they compile. It does nothing by itself.
 */
@Mojo(name = "prepare", threadSafe = true)
public final class PrepareMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    @SuppressWarnings("unchecked")
    public void execute() {
        CompileFirst compileFirst = new CompileFirst((Map<Object, Object>) getPluginContext());
        compileFirst.begin();
        if (getLog().isDebugEnabled()) {
            compileFirst.conceal(session.getUserProperties());
            compileFirst.conceal(session.getSystemProperties());
            compileFirst.conceal(project.getProperties());
        }
    }
}

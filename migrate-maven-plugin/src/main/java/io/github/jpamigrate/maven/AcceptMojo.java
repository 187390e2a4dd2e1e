package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.autogen.merge.Contradiction;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Accepts that the database has something else than the entities declare: it is no difference any more until either of
 * them changes there. Recorded in <code>model.schema</code>. Compiles first.
 */
@Mojo(name = "accept", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(lifecycle = "compile-first", phase = LifecyclePhase.PROCESS_CLASSES)
public final class AcceptMojo extends AbstractModelMojo {

    /**
     * The objects meant, as <code>check</code> names them, separated by commas: <code>product.price</code>. All when not
     * given.
     */
    @Parameter(property = "names")
    private List<String> names = List.of();

    @Inject
    public AcceptMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run(Autogenerator autogenerator) {
        List<String> accepted = autogenerator.accept(names).stream()
                .map(Contradiction::toString)
                .toList();
        if (accepted.isEmpty()) {
            getLog().info("Nothing to accept: the database contradicts the entities nowhere");
            return;
        }
        new Report(getLog(), project.getBasedir().toPath()).list("Accepted, see model.schema:", accepted);
    }
}

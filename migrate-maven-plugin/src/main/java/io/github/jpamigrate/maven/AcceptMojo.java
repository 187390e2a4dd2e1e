package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.autogen.CheckOutcome;
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
 * them changes there. Recorded in <code>model.schema</code>. Without names it lists what could be accepted. Compiles first.
 */
@Mojo(name = "accept", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(lifecycle = "compile-first", phase = LifecyclePhase.PROCESS_CLASSES)
public final class AcceptMojo extends AbstractModelMojo {

    /**
     * The objects meant, as <code>check</code> names them, separated by commas: <code>product.price</code>.
     */
    @Parameter(property = "names")
    private List<String> names = List.of();

    /**
     * Whether all are meant.
     */
    @Parameter(property = "migrate.all", defaultValue = "false")
    private boolean all;

    /**
     * Takes back what was accepted.
     */
    @Parameter(property = "migrate.undo", defaultValue = "false")
    private boolean undo;

    @Inject
    public AcceptMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run(Autogenerator autogenerator) {
        if (undo) {
            undo(autogenerator);
        } else {
            accept(autogenerator);
        }
    }

    private void accept(Autogenerator autogenerator) {
        if (names.isEmpty() && !all) {
            ask(autogenerator);
            return;
        }
        List<Contradiction> accepted = all ? autogenerator.acceptAll() : autogenerator.accept(names);
        if (accepted.isEmpty()) {
            nothingToAccept();
        }
        list("Accepted, see model.schema:", accepted);
    }

    private void ask(Autogenerator autogenerator) {
        CheckOutcome outcome = autogenerator.check();
        list("Accepted already:", outcome.accepted());
        if (!outcome.contradictions().isEmpty()) {
            throw NamesNeededException.toAccept(outcome.contradictions());
        }
        nothingToAccept();
    }

    private void undo(Autogenerator autogenerator) {
        List<Contradiction> accepted = autogenerator.accepted();
        if (accepted.isEmpty()) {
            getLog().info("Nothing to undo: nothing is accepted");
            return;
        }
        if (names.isEmpty() && !all) {
            throw NamesNeededException.toUndo(accepted);
        }
        list("Accepted no longer; the entities prevail:", autogenerator.unaccept(all ? List.of() : names));
    }

    private void nothingToAccept() {
        getLog().info("Nothing to accept: the database contradicts the entities nowhere");
    }

    private void list(String title, List<Contradiction> contradictions) {
        new Report(getLog(), project.getBasedir().toPath())
                .list(
                        title,
                        contradictions.stream().map(Contradiction::toString).toList());
    }
}

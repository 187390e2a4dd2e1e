package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.History;
import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.revision.Target;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells all that is known of a revision: header, files and, with a database configured, when and by whom it was applied.
 */
@Mojo(name = "show", threadSafe = true)
public final class ShowMojo extends AbstractHistoryMojo {

    /**
     * Which one: an id or its beginning, <code>head</code>, <code>heads</code>, <code>current</code>, or steps from there.
     */
    @Parameter(property = "migrate.revision", defaultValue = "heads")
    private String revision;

    @Inject
    public ShowMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run(History history) {
        List<HistoryEntry> named = history.named(Target.parse(revision));
        if (named.isEmpty()) {
            getLog().info("'" + revision + "' is base: before the first revision");
        }
        details(named).forEach(getLog()::info);
    }
}

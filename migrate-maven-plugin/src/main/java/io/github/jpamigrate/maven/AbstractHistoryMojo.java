package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.History;
import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.listing.RevisionDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/** Goals that tell of revisions: those of the files, and with a database configured also those of its journal. */
abstract class AbstractHistoryMojo extends AbstractDatabaseMojo {

    AbstractHistoryMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    final void run() throws MojoExecutionException {
        Optional<OpenDatabase> configured = findDatabase();
        if (configured.isEmpty()) {
            run(History.of(revisionDirectory().load()));
            return;
        }
        try (OpenDatabase database = configured.get()) {
            run(migrator(database).history());
        }
    }

    /** The goal itself. */
    abstract void run(History history);

    /** All that is known of each, an empty line between two. */
    final List<String> details(List<HistoryEntry> entries) {
        Report report = new Report(getLog(), project.getBasedir().toPath());
        List<String> lines = new ArrayList<>();
        for (HistoryEntry entry : entries) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(RevisionDetails.lines(entry, report::shown));
        }
        return lines;
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Lists all revisions, newest first. With a database configured it says for each whether it is applied there.
 */
@Mojo(name = "history", threadSafe = true)
public final class HistoryMojo extends AbstractDatabaseMojo {

    @Inject
    public HistoryMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run() throws MojoExecutionException {
        Optional<OpenDatabase> configured = findDatabase();
        if (configured.isEmpty()) {
            print(ofFiles());
            return;
        }
        try (OpenDatabase database = configured.get()) {
            print(migrator(database).history().stream().map(HistoryMojo::line).toList());
        }
    }

    private void print(List<String> lines) {
        if (lines.isEmpty()) {
            getLog().info("There are no revisions in " + revisionDirectory().location());
        }
        lines.forEach(getLog()::info);
    }

    private List<String> ofFiles() {
        RevisionGraph graph = revisionDirectory().load();
        List<Revision> heads = graph.heads();
        List<String> lines = new ArrayList<>();
        for (Revision revision : graph.revisions()) {
            lines.add(line(revision.parents(), revision.name(), heads.contains(revision) ? " (head)" : ""));
        }
        Collections.reverse(lines);
        return lines;
    }

    private static String line(HistoryEntry entry) {
        List<String> marks = new ArrayList<>();
        if (entry.current()) {
            marks.add("current");
        }
        if (entry.head()) {
            marks.add("head");
        }
        if (entry.applied().isEmpty()) {
            marks.add("pending");
        }
        if (entry.file().isEmpty()) {
            marks.add("no files");
        }
        String all = marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")";
        return line(entry.parents(), entry.revision(), all);
    }

    private static String line(List<String> parents, RevisionName revision, String marks) {
        String before = parents.isEmpty() ? "base" : String.join(", ", parents);
        return before + " -> " + revision.id() + marks + ", " + revision.message();
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.History;
import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.listing.Format;
import io.github.jpamigrate.engine.revision.Range;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Lists all revisions, or a range of them, newest first. With a database configured it says for each whether it is applied
 * there, and lists those too that only the database knows.
 */
@Mojo(name = "history", threadSafe = true)
public final class HistoryMojo extends AbstractHistoryMojo {

    /**
     * Which revisions: two targets and a colon, the older one first, both included: <code>57db:head</code>,
     * <code>current:</code>, <code>-3:current</code>. All when not given.
     */
    @Parameter(property = "migrate.range", defaultValue = ":")
    private String range;

    /**
     * Tells all that is known of each revision.
     */
    @Parameter(property = "migrate.verbose", defaultValue = "false")
    private boolean verbose;

    /**
     * <code>text</code>, <code>json</code>, or a picture in the language of <code>mermaid</code> or <code>dot</code>
     * (Graphviz).
     */
    @Parameter(property = "migrate.format", defaultValue = "text")
    private String format;

    /**
     * A file to write the history to, instead of the log.
     */
    @Parameter(property = "migrate.output")
    private File output;

    @Inject
    public HistoryMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run(History history) {
        Format wanted = Format.parse("migrate.format", format);
        List<HistoryEntry> entries = history.entries(Range.parse(range));
        Lines lines = new Lines(getLog(), output);
        if (entries.isEmpty() && !lines.toFile()) {
            boolean all = range.strip().equals(":");
            getLog().info(
                            all
                                    ? "There are no revisions in "
                                            + revisionDirectory().location()
                                    : "There are no revisions in the range " + range);
            return;
        }
        lines.write(verbose && wanted == Format.TEXT ? details(entries) : wanted.lines(entries));
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.History;
import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.listing.HistoryText;
import io.github.jpamigrate.engine.listing.RevisionDetails;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells the newest revisions of the files, those that no other one follows. Needs no database.
 */
@Mojo(name = "heads", threadSafe = true)
public final class HeadsMojo extends AbstractMigrateMojo {

    /**
     * Tells all that the files say of each.
     */
    @Parameter(property = "migrate.verbose", defaultValue = "false")
    private boolean verbose;

    @Override
    void run() {
        List<HistoryEntry> heads = History.of(revisionDirectory().load()).heads();
        if (heads.isEmpty()) {
            getLog().info("There are no revisions in " + revisionDirectory().location());
        }
        Report report = new Report(getLog(), project.getBasedir().toPath());
        for (HistoryEntry head : heads) {
            List<String> lines = verbose ? RevisionDetails.lines(head, report::shown) : List.of(HistoryText.line(head));
            lines.forEach(getLog()::info);
        }
    }
}

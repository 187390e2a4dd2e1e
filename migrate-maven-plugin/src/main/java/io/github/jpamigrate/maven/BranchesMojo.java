package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.History;
import io.github.jpamigrate.engine.listing.Branches;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Tells where the history of the files branches: the revisions that several others follow, with those, and the labelled
 * branches with their heads. Needs no database.
 */
@Mojo(name = "branches", threadSafe = true)
public final class BranchesMojo extends AbstractMigrateMojo {

    @Override
    void run() {
        List<String> lines = Branches.lines(History.of(revisionDirectory().load()));
        if (lines.isEmpty()) {
            getLog().info("There are no branches in " + revisionDirectory().location());
        }
        lines.forEach(getLog()::info);
    }
}

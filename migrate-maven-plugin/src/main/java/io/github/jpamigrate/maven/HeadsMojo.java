package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Tells the newest revisions of the files, those that no other one follows. Needs no database.
 */
@Mojo(name = "heads", threadSafe = true)
public final class HeadsMojo extends AbstractMigrateMojo {

    @Override
    void run() {
        List<Revision> heads = revisionDirectory().load().heads();
        if (heads.isEmpty()) {
            getLog().info("There are no revisions in " + revisionDirectory().location());
        }
        heads.forEach(head -> getLog().info(head.id() + " (head), " + head.message()));
    }
}

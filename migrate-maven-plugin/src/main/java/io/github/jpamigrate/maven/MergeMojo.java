package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.declaration.DeclarationFile;
import io.github.jpamigrate.engine.revision.FileTemplate;
import io.github.jpamigrate.engine.revision.Merge;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.Placement;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Joins heads with a revision that changes nothing itself. No other file changes, so it fits where the heads are applied
 * already. Needs no database.
 */
@Mojo(name = "merge", threadSafe = true)
public final class MergeMojo extends AbstractMigrateMojo {

    /**
     * What the revision is for. If not given, it names the joined revisions.
     */
    @Parameter(property = "message")
    private String message;

    /**
     * The heads to join, by id, beginning of an id or <code>label@head</code>, separated by commas; all if not given.
     */
    @Parameter(property = "migrate.heads")
    private String heads;

    /**
     * Names of the branch that begins with the new revision, separated by commas.
     */
    @Parameter(property = "migrate.branchLabel")
    private String branchLabel;

    /**
     * Revisions that must be applied before the new one without being its parents: ids, their beginnings, or labels,
     * separated by commas.
     */
    @Parameter(property = "migrate.dependsOn")
    private String dependsOn;

    /**
     * The id of the new revision, 1 to 40 lower-case letters and digits. A random one if not given.
     */
    @Parameter(property = "migrate.revisionId")
    private String revisionId;

    /**
     * How the files of new revisions are called.
     */
    @Parameter(property = "migrate.fileTemplate", defaultValue = "{id}_{slug}")
    private String fileTemplate;

    @Override
    void run() {
        RevisionDirectory directory = RevisionDirectory.of(revisions.toPath(), FileTemplate.parse(fileTemplate));
        Placement placement = PlacementParameters.of(null, false, branchLabel, dependsOn, revisionId);
        Optional<NewRevision> merge = Merge.of(
                directory.load(), PlacementParameters.text(heads), PlacementParameters.text(message), placement);
        if (merge.isEmpty()) {
            getLog().info("Nothing to merge: there is one head at most");
            return;
        }
        new DeclarationFile(revisions.toPath(), schema).read();
        Revision written = directory.write(merge.get());
        new Report(getLog(), project.getBasedir().toPath()).files(written);
        getLog().info("Joined: " + String.join(", ", written.parents()));
        getLog().info("Both scripts are empty. Prove the revisions together: mvn migrate:verify");
    }
}

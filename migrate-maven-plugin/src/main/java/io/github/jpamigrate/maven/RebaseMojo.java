package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.declaration.DeclarationFile;
import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Rebase;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Puts one of two heads, with all that only it has, behind the other. The line of the parents in one file changes, nothing
 * else. With a database configured, revisions that are applied there are refused.
 */
@Mojo(name = "rebase", threadSafe = true)
public final class RebaseMojo extends AbstractDatabaseMojo {

    /**
     * The head to move, with all that only it has; or a range <code>first:head</code>. If not given, the head whose
     * revisions the configured database has not.
     */
    @Parameter(property = "migrate.branch")
    private String branch;

    /**
     * The head to put it behind. If not given, the other one.
     */
    @Parameter(property = "migrate.onto")
    private String onto;

    @Inject
    public RebaseMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run() throws MojoExecutionException {
        Optional<OpenDatabase> configured = findDatabase();
        if (configured.isEmpty()) {
            rebase(Optional.empty());
            return;
        }
        try (OpenDatabase database = configured.get()) {
            rebase(Optional.of(migrator(database).history().entries().stream()
                    .filter(entry -> entry.applied().isPresent())
                    .map(HistoryEntry::revision)
                    .map(RevisionName::id)
                    .collect(Collectors.toSet())));
        }
    }

    /** @param applied ids that the database has; empty without a database */
    private void rebase(Optional<Set<String>> applied) {
        Rebase rebase = find(revisionDirectory().load(), applied);
        applied.ifPresent(ids -> rebase.refuseApplied(revision -> ids.contains(revision.id())));
        new DeclarationFile(revisions.toPath(), schema).read();
        Revision first = revisionDirectory().rewrite(rebase);
        getLog().info("Now behind " + rebase.onto().name() + ":");
        rebase.moved().forEach(revision -> getLog().info("  " + revision.name()));
        getLog().info("Changed is one line: '-- parents: " + String.join(", ", first.parents()) + "' in "
                + new Report(getLog(), project.getBasedir().toPath())
                        .shown(first.upgrade().path()));
        if (applied.isEmpty()) {
            getLog().warn("No database is configured, so nobody checked that these revisions are applied nowhere."
                    + " A database that has them refuses the next upgrade.");
        }
        getLog().info("Prove the revisions in their new order: mvn migrate:verify");
    }

    private Rebase find(RevisionGraph graph, Optional<Set<String>> applied) {
        Optional<String> from = PlacementParameters.text(branch);
        Optional<String> to = PlacementParameters.text(onto);
        if (from.isPresent() && to.isPresent()) {
            return Rebase.find(graph, from.get(), to.get());
        }
        if (applied.isEmpty()) {
            throw new UncheckedRebaseException(names(graph));
        }
        if (from.isEmpty() && to.isEmpty()) {
            Set<String> ids = applied.get();
            return Rebase.choose(graph, revision -> ids.contains(revision.id()));
        }
        return Rebase.find(graph, from, to);
    }

    private static List<RevisionName> names(RevisionGraph graph) {
        return graph.heads().stream().map(Revision::name).toList();
    }
}

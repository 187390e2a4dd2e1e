package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.Status;
import io.github.jpamigrate.engine.apply.JournalTable;
import io.github.jpamigrate.engine.offline.OfflineScript;
import io.github.jpamigrate.engine.offline.OfflineSettings;
import io.github.jpamigrate.engine.report.OfflineException;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.OfflineRoute;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Target;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes an upgrade or a downgrade as a script for <code>psql -f</code>, for a database that no build may reach. The script
 * stops where the database is not where it begins, and leaves the journal as the other goals would.
 */
@Mojo(name = "sql", threadSafe = true)
public final class SqlMojo extends AbstractDatabaseMojo {

    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(5);

    /**
     * From where to where, <code>from:to</code>. Without <code>from</code> the script begins where the configured database
     * is, or else at base; without <code>to</code> it ends at the head.
     */
    @Parameter(property = "migrate.range", defaultValue = ":")
    private String range;

    /**
     * <code>upgrade</code> or <code>downgrade</code>. If not given, a range that ends below its beginning goes down.
     */
    @Parameter(property = "migrate.direction")
    private String direction;

    /**
     * The file to write. If not given, the script is printed.
     */
    @Parameter(property = "migrate.output")
    private File output;

    @Inject
    public SqlMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    void run() throws MojoExecutionException {
        String[] ends = (range.contains(":") ? range : ":" + range).split(":", -1);
        if (ends.length != 2) {
            throw new OfflineException(range, "'" + range + "' is no range.\nWrite -Dmigrate.range=<from>:<to>");
        }
        Optional<String> from = PlacementParameters.text(ends[0]);
        RevisionGraph graph = revisionDirectory().load();
        OfflineRoute route = OfflineRoute.find(
                graph,
                from.isPresent() ? Target.parse(from.get()) : current(),
                Target.parse(PlacementParameters.text(ends[1]).orElse("head")),
                upgrade());
        if (route.steps().isEmpty()) {
            getLog().info("Nothing to do: the range begins where it ends, at "
                    + Places.text(route.current().stream().map(Revision::name).toList()));
            return;
        }
        String script = OfflineScript.of(
                graph,
                route,
                new OfflineSettings(new JournalTable(schema, journal), Optional.of(schema), LOCK_TIMEOUT));
        print(script, route);
    }

    private Optional<Boolean> upgrade() {
        Optional<String> given = PlacementParameters.text(direction);
        given.filter(text -> !text.equals("upgrade") && !text.equals("downgrade"))
                .ifPresent(text -> {
                    throw new OfflineException(
                            range,
                            "'" + text
                                    + "' is no direction.\nWrite -Dmigrate.direction=upgrade or -Dmigrate.direction=downgrade");
                });
        return given.map("upgrade"::equals);
    }

    private Target current() throws MojoExecutionException {
        Optional<OpenDatabase> configured = findDatabase();
        if (configured.isEmpty()) {
            return Target.parse("base");
        }
        try (OpenDatabase database = configured.get()) {
            Status status = migrator(database).status();
            if (!status.interrupted().isEmpty()) {
                throw new OfflineException(
                        range,
                        "An interrupted run has to be finished before a script can begin here: mvn migrate:upgrade");
            }
            if (!status.unknown().isEmpty()) {
                throw new OfflineException(
                        range,
                        status.unknown().stream()
                                .map(row -> "\n  " + row.name())
                                .collect(Collectors.joining(
                                        "",
                                        "The database has revisions without files here, and a script is made of files:",
                                        "\nGet the newest revision files from version control.")));
            }
            List<String> ids = status.current().stream().map(RevisionName::id).toList();
            return Target.parse(ids.isEmpty() ? "base" : String.join(",", ids));
        }
    }

    private void print(String script, OfflineRoute route) throws MojoExecutionException {
        if (output == null) {
            getLog().info("\n" + script);
            return;
        }
        Path file = project.getBasedir().toPath().resolve(output.toPath());
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, script);
        } catch (IOException failure) {
            throw new MojoExecutionException("The script cannot be written: " + failure, failure);
        }
        String shown = new Report(getLog(), project.getBasedir().toPath()).shown(file.toString());
        int steps = route.steps().size();
        getLog().info("Wrote the " + (route.upgrade() ? "upgrade" : "downgrade") + " of " + steps
                + (steps == 1 ? " revision" : " revisions") + " to " + shown);
        getLog().info("The database must be at "
                + Places.text(route.current().stream().map(Revision::name).toList()));
        getLog().info("Run it: psql -X -f " + shown + " <database>");
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.autogen.RevisionOutcome;
import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.answer.Expressions;
import io.github.jpamigrate.autogen.rename.RenameQuestion;
import io.github.jpamigrate.engine.revision.Placement;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionMessage;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Compares the project's entities with the schema and writes a revision, an upgrade and a downgrade script, after both were
 * proved on a scratch database. The schema is that of the configured database, which must be at head; without one, that of
 * the revisions there are. Compiles first. Bound to a phase, it does nothing in a build without <code>-Dmessage</code>.
 */
@Mojo(
        name = "revision",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
@Execute(lifecycle = "compile-first", phase = LifecyclePhase.PROCESS_CLASSES)
public final class RevisionMojo extends AbstractModelMojo {

    /**
     * What the revision is for, such as <code>"add user preferences"</code>. Becomes part of the file names.
     */
    @Parameter(property = "message")
    private String message;

    /**
     * Writes a revision with empty scripts, to be filled by hand.
     */
    @Parameter(property = "migrate.empty", defaultValue = "false")
    private boolean empty;

    /**
     * The revision that the new one follows: a head by its id, its beginning or <code>label@head</code>; several, separated
     * by commas, to join them; <code>base</code> for one that follows none. Needed when there are several heads.
     */
    @Parameter(property = "migrate.head")
    private String head;

    /**
     * Allows <code>migrate.head</code> to name a revision that others follow already; a branch begins there.
     */
    @Parameter(property = "migrate.splice", defaultValue = "false")
    private boolean splice;

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
     * How the rows get into another type where no conversion is known: <code>users.age=age::integer</code>, an SQL
     * expression over the columns of the table as they were; with <code>downgrade:</code> before it for the way back.
     * Several are separated by semicolons.
     */
    @Parameter(property = "migrate.using", defaultValue = "")
    private String using;

    /**
     * What the rows that are there get in a column that is required from now on: <code>users.status='active'</code>, an
     * SQL expression; with <code>downgrade:</code> before it for the way back. Several are separated by semicolons.
     */
    @Parameter(property = "migrate.backfill", defaultValue = "")
    private String backfill;

    @Inject
    public RevisionMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    Answers answers() {
        return super.answers().withUsings(expressions(using)).withBackfills(expressions(backfill));
    }

    private static List<String> expressions(String text) {
        return text == null ? List.of() : Expressions.split(text);
    }

    @Override
    boolean wanted() {
        if (message == null && mojoExecution.getSource() == MojoExecution.Source.LIFECYCLE) {
            getLog().info("No -Dmessage is given, so no revision is written");
            return false;
        }
        RevisionMessage.check(message == null ? "" : message);
        return true;
    }

    @Override
    Optional<RenameQuestion> question() {
        return terminal().map(TerminalQuestion::new);
    }

    private Optional<Terminal> terminal() {
        return Terminal.ifSomebodyIsThere(session.getRequest().isInteractiveMode());
    }

    @Override
    void run(Autogenerator autogenerator) {
        Report report = new Report(getLog(), project.getBasedir().toPath());
        Placement placement = PlacementParameters.of(head, splice, branchLabel, dependsOn, revisionId);
        if (empty) {
            Revision written = autogenerator.emptyRevision(message, placement);
            report.files(written);
            getLog().info("Both scripts are empty. Fill them, then prove them: mvn migrate:verify");
            return;
        }
        RevisionOutcome outcome = terminal()
                .map(TerminalBackfill::new)
                .map(autogenerator::asking)
                .orElse(autogenerator)
                .revision(message, placement);
        report.list("The database has more than the model speaks of; left alone:", outcome.leftAlone());
        report.list("Left out by a filter:", outcome.leftOut());
        if (outcome.written().isEmpty()) {
            String declared = outcome.declarationUpdated() ? "; model.schema is brought up to date" : "";
            getLog().info("Nothing to do: the schema is as the entities declare it" + declared);
            return;
        }
        Revision written = outcome.written().get();
        report.list("The entities declare:", outcome.changes());
        report.files(written);
        written.hazards().forEach(hazard -> getLog().warn("Hazard: " + hazard));
        if (!written.losses().isEmpty()) {
            getLog().warn(
                            "It loses data. Databases other than embedded ones take it only when somebody agrees in its header: -- approved: <who>, <why>");
        }
        if (!outcome.drift().isEmpty()) {
            getLog().warn(
                            "This revision repairs what was changed by hand in this database. It fails in every other, and"
                                    + " so does migrate:verify. Where only this database was changed, run the statements there by hand"
                                    + " and delete the revision's files.");
        }
        report.list("The proof could not take into account:", outcome.unproved());
        String proved = "Proved on a scratch database: upgrade, downgrade, upgrade";
        if (!outcome.unfinished().isEmpty()) {
            warnOfUnfinished(
                    outcome.unfinished(), report.shown(written.upgrade().path()));
            getLog().info(proved + ". What is left to write was left out of it");
            return;
        }
        if (!outcome.made().isEmpty()) {
            getLog().warn("Somebody did all this to this database by hand already. The revision is for the others;"
                    + " tell this one that it has it: mvn migrate:stamp -Dto=" + written.id());
            getLog().info(proved);
            return;
        }
        getLog().info(proved + ". Apply it: mvn migrate:upgrade");
    }

    private void warnOfUnfinished(List<String> tasks, String file) {
        getLog().warn("It is not finished, and cannot be applied before: what do the rows get that are there?");
        tasks.forEach(task -> getLog().warn("  -- migrate:todo " + task));
        getLog().warn("Write it there, and remove these lines: " + file);
        getLog().warn(
                        "Next time the revision holds it from the start with -Dmigrate.backfill=\"<table>.<column>=<expression>\", or with @ColumnDefault in the entity");
    }
}

package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.diff.Difference;
import io.github.jpamigrate.autogen.plan.Planner;
import io.github.jpamigrate.autogen.plan.Unsupported;
import io.github.jpamigrate.autogen.render.Renderer;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Origins;
import io.github.jpamigrate.autogen.scratch.Extension;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.verify.Proof;
import io.github.jpamigrate.autogen.verify.WorkDatabase;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A first revision that makes, in an empty database, what another one has.
 *
 * <p>What can be made is found out by making it: each statement is tried in a scratch database, and the revision makes what
 * is there afterwards. The rest is listed.
 *
 * @param start an empty database with the extensions that are needed
 * @param reached what the revision makes
 * @param leftOut what it does not make, one line each
 */
record Baseline(
        Database start,
        Database reached,
        List<String> leftOut,
        NeededExtensions extensions,
        JournalledSchema schema,
        ScratchDatabases scratch) {

    /**
     * The baseline of a database.
     *
     * @param installed the extensions it has
     * @param scratch where empty databases come from; stays open
     */
    static Baseline of(Database live, List<Extension> installed, JournalledSchema schema, ScratchDatabases scratch) {
        try (WorkDatabase work = WorkDatabase.create(scratch, schema, List.of())) {
            NeededExtensions extensions = NeededExtensions.among(installed, work.crawl());
            extensions.install().forEach(work::execute);
            Database start = work.crawl();
            List<String> reasons = make(live, start, work);
            Database reached = work.crawl();
            return new Baseline(start, reached, leftOut(reached, live, reasons), extensions, schema, scratch);
        }
    }

    /** Makes of a database what can be made; the answer is what the server said to the rest. */
    private static List<String> make(Database live, Database start, WorkDatabase work) {
        Difference difference = Differ.diff(start, live);
        Difference supported = Unsupported.leftOut(difference, start);
        List<Change> changes = Planner.plan(supported, new TreeMap<>()).changes();
        Renderer renderer = new Renderer(live.defaultSchema(), Origins.none());
        SortedMap<Integer, String> failures =
                work.attempt(changes.stream().map(renderer::script).toList());
        return failures.entrySet().stream()
                .map(failure -> changes.get(failure.getKey()).describe(difference.names()) + ": " + failure.getValue())
                .toList();
    }

    private static List<String> leftOut(Database reached, Database live, List<String> reasons) {
        Difference rest = Differ.diff(reached, live);
        UnaryOperator<String> reasoned = line -> reasons.stream()
                .filter(reason -> reason.startsWith(line + ": "))
                .findFirst()
                .orElse(line);
        List<String> lines = new ArrayList<>();
        rest.describeChanges().forEach(line -> lines.add(reasoned.apply(line).replaceAll("\\s*\\R\\s*", " ")));
        rest.refusals().forEach(refusal -> lines.add(refusal.object()));
        return lines.stream().sorted().distinct().toList();
    }

    /**
     * The revision, not yet written, after it was proved.
     *
     * @throws io.github.jpamigrate.autogen.verify.ProofFailedException when it does not make what it should, or cannot be
     *     taken back
     */
    Revision proved(RevisionDirectory directory, String message) {
        Proposal proposal = Proposal.strictlyBetween(start, reached).supported();
        Revision draft = directory.draft(NewRevision.of(
                message,
                List.of(),
                proposal.hazards(),
                remarks() + script(extensions.install()) + proposal.upgradeScript(),
                proposal.downgradeScript() + script(extensions.remove())));
        try (WorkDatabase work = WorkDatabase.create(scratch, schema, List.of())) {
            Database made = new Proof(work, RevisionGraph.of(List.of(draft))).prove(draft, work.crawl());
            Proof.expectEqual(draft, "The upgrade does not make what the database has", made, reached);
        }
        return draft;
    }

    private String remarks() {
        StringBuilder remarks = new StringBuilder();
        if (!leftOut.isEmpty()) {
            remarks.append("-- The database had more, which this script does not make:\n");
            leftOut.forEach(line -> remarks.append("--   ").append(line).append('\n'));
            remarks.append('\n');
        }
        return remarks.toString();
    }

    private static String script(List<String> statements) {
        StringBuilder script = new StringBuilder();
        statements.forEach(statement -> script.append(statement).append(";\n"));
        return script.append(statements.isEmpty() ? "" : "\n").toString();
    }
}

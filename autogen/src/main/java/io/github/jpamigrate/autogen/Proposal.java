package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.diff.Difference;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.filter.Operations;
import io.github.jpamigrate.autogen.merge.Merged;
import io.github.jpamigrate.autogen.merge.ThreeWayMerge;
import io.github.jpamigrate.autogen.plan.Plan;
import io.github.jpamigrate.autogen.plan.Planner;
import io.github.jpamigrate.autogen.plan.Unsupported;
import io.github.jpamigrate.autogen.render.Operation;
import io.github.jpamigrate.autogen.render.Renderer;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Origins;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.engine.revision.Hazard;
import io.github.jpamigrate.engine.revision.NewRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a revision would do: the pure half of the pipeline, from three databases to two scripts.
 *
 * @param merged the database to arrive at, and what was found on the way
 * @param refusals differences that no script can express; the scripts mean nothing unless there are none
 * @param origins where in the model things came from, for the comments of the scripts
 */
public record Proposal(
        Merged merged, Plan upgrade, Plan downgrade, List<Refusal> refusals, Origins origins, String defaultSchema) {

    /**
     * What turns the current schema into the desired one.
     *
     * @param current what the database has
     * @param desired what the entities declare now
     * @param declared what they declared last time, and what was accepted
     * @param answers what the developer says of differences that can be read in several ways
     */
    public static Proposal between(Database current, Declaration desired, Declaration declared, Answers answers) {
        Merged merged = ThreeWayMerge.merge(current, desired.database(), declared.database(), declared.accepted());
        SortedMap<QualifiedName, ColumnName> feeds = new TreeMap<>(declared.feeds());
        feeds.putAll(desired.feeds());
        return of(current, merged, feeds, desired.origins().orElse(declared.origins()));
    }

    /** What turns one schema into another, everything counted. */
    public static Proposal strictlyBetween(Database from, Database to) {
        return of(from, new Merged(to, List.of(), List.of(), List.of()), new TreeMap<>(), Origins.none());
    }

    private static Proposal of(
            Database current, Merged merged, SortedMap<QualifiedName, ColumnName> feeds, Origins origins) {
        Database goal = merged.goal();
        Difference there = Differ.diff(current, goal);
        Difference back = Differ.diff(goal, current);
        List<Refusal> refusals = new ArrayList<>(merged.refusals());
        refusals.addAll(there.refusals());
        refusals.addAll(Unsupported.among(there.changes(), current));
        refusals.addAll(Unsupported.among(back.changes(), goal));
        return new Proposal(
                merged,
                Planner.plan(there, feeds),
                Planner.plan(back, feeds),
                refusals.stream().distinct().toList(),
                origins,
                current.defaultSchema());
    }

    /** Whether the schema is as it should be. */
    public boolean isEmpty() {
        return upgrade.changes().isEmpty() && refusals.isEmpty();
    }

    /** What the upgrade changes, one line each. */
    public List<String> changes() {
        SqlNames names = new SqlNames(defaultSchema);
        return upgrade.changes().stream().map(change -> change.describe(names)).toList();
    }

    /** The statements of the upgrade script. */
    public String upgradeScript() {
        return Operation.script(operations().upgrade());
    }

    /** The statements of the downgrade script, its hazards in comments above them. */
    public String downgradeScript() {
        return downgradeScript(operations());
    }

    private String downgradeScript(Operations operations) {
        StringBuilder script = new StringBuilder();
        downgrade
                .hazards()
                .forEach(hazard -> script.append("-- hazard: ").append(hazard).append('\n'));
        return script.append(script.isEmpty() ? "" : "\n")
                .append(Operation.script(operations.downgrade()))
                .toString();
    }

    /** What the scripts do. */
    Operations operations() {
        Renderer renderer = new Renderer(defaultSchema, origins);
        return new Operations(renderer.operations(upgrade), renderer.operations(downgrade));
    }

    /**
     * The revision, yet without an id, a place and files.
     *
     * @param operations what its scripts do
     */
    NewRevision asRevision(String message, List<Hazard> more, Operations operations) {
        List<Hazard> all = new ArrayList<>(hazards());
        all.addAll(more);
        return NewRevision.of(
                message, List.of(), all, Operation.script(operations.upgrade()), downgradeScript(operations));
    }

    /** This proposal with other plans. */
    Proposal withPlans(Plan other, Plan back) {
        return new Proposal(merged, other, back, refusals, origins, defaultSchema);
    }

    /** This proposal with more refusals. */
    Proposal refusing(List<Refusal> more) {
        List<Refusal> all = new ArrayList<>(refusals);
        all.addAll(more);
        return new Proposal(merged, upgrade, downgrade, all, origins, defaultSchema);
    }

    /** The hazards of the upgrade, as its header lists them. */
    public List<Hazard> hazards() {
        return upgrade.hazards().stream()
                .map(hazard -> new Hazard(hazard.kind(), hazard.object()))
                .toList();
    }

    /**
     * This proposal, if every difference in it is supported.
     *
     * @throws UnsupportedChangesException otherwise
     */
    Proposal supported() {
        if (!refusals.isEmpty()) {
            throw new UnsupportedChangesException(refusals);
        }
        return this;
    }
}

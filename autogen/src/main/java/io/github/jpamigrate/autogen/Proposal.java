package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.filter.Operations;
import io.github.jpamigrate.autogen.merge.Merged;
import io.github.jpamigrate.autogen.merge.ThreeWayMerge;
import io.github.jpamigrate.autogen.plan.Plan;
import io.github.jpamigrate.autogen.plan.Planner;
import io.github.jpamigrate.autogen.rename.OpenRename;
import io.github.jpamigrate.autogen.rename.RenameResolution;
import io.github.jpamigrate.autogen.rename.Renames;
import io.github.jpamigrate.autogen.rename.UndecidedRenamesException;
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
import java.util.stream.Stream;

/**
 * What a revision would do: the pure half of the pipeline, from three databases to two scripts.
 *
 * @param merged the database to arrive at, and what was found on the way
 * @param refusals differences that no script can express; the scripts mean nothing unless there are none
 * @param declared what was declared last time and accepted, under the new names of what is renamed
 * @param renames what is renamed; the goal and everything but the renames of the plans is said in the new names
 * @param open what may be a rename; the scripts would drop it
 * @param origins where in the model things came from, for the comments of the scripts
 */
public record Proposal(
        Merged merged,
        Plan upgrade,
        Plan downgrade,
        List<Refusal> refusals,
        Declaration declared,
        Renames renames,
        List<OpenRename> open,
        Origins origins,
        String defaultSchema) {

    /**
     * What turns the current schema into the desired one.
     *
     * @param current what the database has
     * @param desired what the entities declare now
     * @param declared what they declared last time, and what was accepted
     * @param answers what the developer says of differences that can be read in several ways
     */
    public static Proposal between(Database current, Declaration desired, Declaration declared, Answers answers) {
        RenameResolution resolution = RenameResolution.of(current, desired, declared, answers);
        return between(current, desired, declared, answers, resolution);
    }

    /**
     * The same when it is known what is renamed.
     *
     * @param current under its old names
     * @param declared under the old names
     */
    static Proposal between(
            Database current, Declaration desired, Declaration declared, Answers answers, RenameResolution resolution) {
        Renames renames = resolution.renames();
        Database renamed = renames.applyTo(current);
        Declaration before = renames.applyTo(declared);
        Merged merged = ThreeWayMerge.merge(renamed, desired.database(), before.database(), before.accepted());
        SortedMap<QualifiedName, ColumnName> feeds = new TreeMap<>(before.feeds());
        feeds.putAll(desired.feeds());
        SortedMap<ColumnName, List<String>> constants = new TreeMap<>(desired.constants());
        constants.putAll(before.constants());
        BothWays ways = BothWays.between(renamed, merged.goal(), answers, constants);
        return new Proposal(
                merged,
                Planner.plan(ways.there(), feeds, renames.changes()),
                Planner.planBack(ways.back(), feeds, renames.changes()),
                refusals(merged, ways),
                before,
                renames,
                resolution.open(before, merged.goal(), ways.there().changes()),
                desired.origins().orElse(before.origins()).orElse(declared.origins()),
                current.defaultSchema());
    }

    /** What turns one schema into another, everything counted. */
    public static Proposal strictlyBetween(Database from, Database to) {
        BothWays ways = BothWays.betweenDatabases(from, to);
        Merged merged = new Merged(to, List.of(), List.of(), List.of());
        Renames renames = Renames.none(from.defaultSchema());
        return new Proposal(
                merged,
                Planner.plan(ways.there(), new TreeMap<>(), renames.changes()),
                Planner.planBack(ways.back(), new TreeMap<>(), renames.changes()),
                refusals(merged, ways),
                Declaration.none(from.defaultSchema()),
                renames,
                List.of(),
                Origins.none(),
                from.defaultSchema());
    }

    private static List<Refusal> refusals(Merged merged, BothWays ways) {
        return Stream.concat(merged.refusals().stream(), ways.refusals().stream())
                .distinct()
                .toList();
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
        return new Proposal(merged, other, back, refusals, declared, renames, open, origins, defaultSchema);
    }

    /** This proposal with more refusals. */
    Proposal refusing(List<Refusal> more) {
        List<Refusal> all = new ArrayList<>(refusals);
        all.addAll(more);
        return new Proposal(merged, upgrade, downgrade, all, declared, renames, open, origins, defaultSchema);
    }

    /** The statements of the upgrade script without those that somebody has still to write. */
    public String provableUpgradeScript() {
        return Operation.script(operations().map(Operation::provable).upgrade());
    }

    /** The hazards of the upgrade, as its header lists them. */
    public List<Hazard> hazards() {
        return upgrade.hazards().stream()
                .map(hazard -> new Hazard(hazard.kind(), hazard.object()))
                .toList();
    }

    /**
     * This proposal, if every difference in it is understood and supported.
     *
     * @throws UndecidedRenamesException when nobody said what is a rename
     * @throws UnsupportedChangesException when something is not supported
     */
    Proposal supported() {
        if (!open.isEmpty()) {
            throw new UndecidedRenamesException(open);
        }
        if (!refusals.isEmpty()) {
            throw new UnsupportedChangesException(refusals);
        }
        return this;
    }
}

package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.diff.Difference;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.plan.RowRules;
import io.github.jpamigrate.autogen.plan.Unsupported;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The difference between the current database and the goal, there and back, and what no script can express of it.
 *
 * @param there what the upgrade changes
 * @param back what the downgrade changes
 */
record BothWays(Difference there, Difference back, List<Refusal> refusals) {

    /**
     * For what the model wants.
     *
     * @param current under the new names of what is renamed
     * @param constants of enums whose positions a column holds, in {@code current} or in {@code goal}
     */
    static BothWays between(
            Database current, Database goal, Answers answers, SortedMap<ColumnName, List<String>> constants) {
        return between(
                current,
                goal,
                RowRules.of(RowRules.Direction.UPGRADE, current, goal, answers, constants),
                RowRules.of(RowRules.Direction.DOWNGRADE, goal, current, answers, constants));
    }

    /** For two databases, where no model is known and nothing was answered. */
    static BothWays betweenDatabases(Database from, Database to) {
        return between(from, to, RowRules.betweenDatabases(from, to), RowRules.betweenDatabases(to, from));
    }

    private static BothWays between(Database current, Database goal, RowRules upgrade, RowRules downgrade) {
        Difference there = upgrade.resolve(Differ.diff(current, goal));
        Difference back = downgrade.resolve(Differ.diff(goal, current));
        List<Refusal> refusals = new ArrayList<>(there.refusals());
        refusals.addAll(upgrade.unused(there));
        refusals.addAll(downgrade.unused(back));
        refusals.addAll(Unsupported.among(there.changes(), current, false));
        refusals.addAll(Unsupported.among(back.changes(), goal, true));
        return new BothWays(there, back, refusals);
    }
}

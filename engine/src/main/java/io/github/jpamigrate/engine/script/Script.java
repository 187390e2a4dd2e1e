package io.github.jpamigrate.engine.script;

import java.util.List;

/**
 * A script that the engine can run: read, cut into steps and statements, and checked for what cannot work.
 *
 * @param file what messages call it
 */
public record Script(String file, List<Step> steps) {
    public Script {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a script. Steps without a statement are left out.
     *
     * @throws io.github.jpamigrate.engine.report.ScriptException when a quote or comment is not closed, when a statement
     *     needs a step of its own kind, controls the transaction, or is for psql only
     * @throws io.github.jpamigrate.engine.report.UnfinishedScriptException when something in it is marked as still to be
     *     written
     */
    public static Script parse(String file, String text) {
        return new ScriptReader(file, text).read();
    }

    /** How many statements all steps have together. */
    public int statementCount() {
        return steps.stream().mapToInt(step -> step.statements().size()).sum();
    }

    /** Whether the whole script is one transaction. */
    public boolean transactional() {
        return steps.stream().noneMatch(Step::autocommit) && steps.size() <= 1;
    }
}

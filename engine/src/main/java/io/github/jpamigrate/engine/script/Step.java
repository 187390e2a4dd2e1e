package io.github.jpamigrate.engine.script;

import java.util.List;

/**
 * Statements that belong together: one transaction, or statements that each run outside of one.
 *
 * @param autocommit whether the statements run outside a transaction
 * @param line of the directive that began the step, 1 for the first one
 */
public record Step(boolean autocommit, int line, List<Statement> statements) {
    public Step {
        statements = List.copyOf(statements);
    }
}

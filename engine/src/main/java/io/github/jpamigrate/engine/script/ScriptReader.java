package io.github.jpamigrate.engine.script;

import io.github.jpamigrate.engine.report.ScriptException;
import io.github.jpamigrate.engine.report.UnfinishedScriptException;
import java.util.ArrayList;
import java.util.List;

/** Puts statements and directives in order into steps. */
final class ScriptReader {
    private final String file;
    private final StatementCutter cutter;
    private final List<Step> steps = new ArrayList<>();
    private List<Statement> statements = new ArrayList<>();
    private StepKind kind = StepKind.TRANSACTION;
    private int stepLine = 1;

    ScriptReader(String file, String text) {
        this.file = file;
        this.cutter = new StatementCutter(file, text, this::directive);
    }

    Script read() {
        while (cutter.advance()) {
            Statement statement = cutter.statement();
            StatementRules.check(file, statement, kind);
            statements.add(statement);
        }
        endStep();
        return new Script(file, steps);
    }

    /** @param directive what follows {@code migrate:}, for example {@code step autocommit} */
    private void directive(String directive, int line) {
        Todo.of(directive).ifPresent(todo -> {
            throw new UnfinishedScriptException(file, line, todo.task());
        });
        StepKind next = StepKind.of(directive)
                .orElseThrow(() -> new ScriptException(
                        file,
                        line,
                        "'-- migrate:%s' is no directive. Write '%s', '%s' or '%s'."
                                .formatted(
                                        directive.strip(),
                                        StepKind.TRANSACTION.line(),
                                        StepKind.AUTOCOMMIT.line(),
                                        StepKind.RERUNNABLE.line())));
        endStep();
        kind = next;
        stepLine = line;
    }

    private void endStep() {
        if (!statements.isEmpty()) {
            steps.add(new Step(kind.autocommit(), stepLine, statements));
        }
        statements = new ArrayList<>();
    }
}

package io.github.jpamigrate.engine.script;

import io.github.jpamigrate.engine.report.ScriptException;
import java.util.ArrayList;
import java.util.List;

/** Puts statements and directives in order into steps. */
final class ScriptReader {
    private final String file;
    private final StatementCutter cutter;
    private final List<Step> steps = new ArrayList<>();
    private List<Statement> statements = new ArrayList<>();
    private boolean autocommit;
    private int stepLine = 1;

    ScriptReader(String file, String text) {
        this.file = file;
        this.cutter = new StatementCutter(file, text, this::directive);
    }

    Script read() {
        while (cutter.advance()) {
            Statement statement = cutter.statement();
            StatementRules.check(file, statement, autocommit);
            statements.add(statement);
        }
        endStep();
        return new Script(file, steps);
    }

    /** @param directive what follows {@code migrate:}, for example {@code step autocommit} */
    private void directive(String directive, int line) {
        String[] words = directive.strip().split("\\s+");
        boolean step = words[0].equals("step");
        boolean known = words.length == 1 || words.length == 2 && words[1].equals("autocommit");
        if (!step || !known) {
            throw new ScriptException(
                    file,
                    line,
                    "'-- migrate:%s' is no directive. Write '-- migrate:step' or '-- migrate:step autocommit'."
                            .formatted(directive.strip()));
        }
        endStep();
        autocommit = words.length == 2;
        stepLine = line;
    }

    private void endStep() {
        if (!statements.isEmpty()) {
            steps.add(new Step(autocommit, stepLine, statements));
        }
        statements = new ArrayList<>();
    }
}

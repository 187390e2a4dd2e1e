package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.script.Script;
import io.github.jpamigrate.engine.script.Statement;
import io.github.jpamigrate.engine.script.Step;
import java.util.ArrayList;
import java.util.List;

/** A script as the journal counts it: a transaction with all its statements, or one statement outside of any. */
public record Units(List<Unit> units) {

    /**
     * @param first number of its first statement in the script, counted from 1
     * @param settings what the step set before, for a statement outside a transaction: also when a run goes on with it
     */
    public record Unit(boolean autocommit, int first, List<Statement> settings, List<Statement> statements) {
        /** The names of what was set. */
        public List<String> settingNames() {
            return settings.stream()
                    .flatMap(setting -> Settled.name(setting).stream())
                    .toList();
        }
    }

    public static Units of(Script script) {
        List<Unit> units = new ArrayList<>();
        int next = 1;
        for (Step step : script.steps()) {
            if (step.autocommit()) {
                units.addAll(outside(step, next));
            } else {
                units.add(new Unit(false, next, List.of(), step.statements()));
            }
            next += step.statements().size();
        }
        return new Units(List.copyOf(units));
    }

    private static List<Unit> outside(Step step, int first) {
        List<Unit> units = new ArrayList<>();
        List<Statement> settings = new ArrayList<>();
        int next = first;
        for (Statement statement : step.statements()) {
            if (Settled.name(statement).isPresent()) {
                settings.add(statement);
            } else {
                units.add(new Unit(true, next, List.copyOf(settings), List.of(statement)));
            }
            next++;
        }
        return units;
    }

    /** The statements of the first so many units, unit by unit. */
    List<List<String>> statements(int count) {
        return units.stream()
                .limit(count)
                .map(unit -> unit.statements().stream().map(Statement::sql).toList())
                .toList();
    }

    public int size() {
        return units.size();
    }

    /** Whether all of it, with the entry in the journal, fits in one transaction. */
    public boolean single() {
        return units.isEmpty() || units.size() == 1 && !units.get(0).autocommit();
    }
}

package io.github.jpamigrate.engine.script;

import java.util.ArrayList;
import java.util.List;

/** For tests that run a script of psql without psql. */
public final class Cutting {
    private Cutting() {}

    /** The statements of a text, one by one; lines with a command of psql are left out. */
    public static List<String> statements(String text) {
        StatementCutter cutter = new StatementCutter("script", text.replaceAll("(?m)^\\\\.*$", ""), (name, line) -> {});
        List<String> statements = new ArrayList<>();
        while (cutter.advance()) {
            statements.add(cutter.statement().sql());
        }
        return statements;
    }
}

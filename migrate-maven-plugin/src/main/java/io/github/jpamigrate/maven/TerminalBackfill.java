package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.answer.BackfillQuestion;
import java.util.Optional;

/** Asks on the terminal what rows get in a new required column. */
final class TerminalBackfill implements BackfillQuestion {
    private final Terminal terminal;

    TerminalBackfill(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Optional<String> ask(String column, String type) {
        terminal.say("The new column " + column + " (" + type + ") is required. What do the rows get that are there?");
        terminal.say(
                "  an SQL expression, such as 'active', 0 or lower(name); nothing, to write it into the script later");
        return terminal.ask("Expression: ").filter(answer -> !answer.isEmpty());
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.rename.OpenRename;
import io.github.jpamigrate.autogen.rename.RenameQuestion;
import io.github.jpamigrate.autogen.rename.UndecidedRenamesException;
import java.util.List;
import java.util.Optional;

/** Asks on the terminal what is a rename. */
final class TerminalQuestion implements RenameQuestion {
    private final Terminal terminal;

    TerminalQuestion(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Optional<String> ask(OpenRename open) {
        terminal.say("The " + open.kind() + " " + open.from() + " is not declared any more. What became of it?");
        for (int i = 0; i < open.to().size(); i++) {
            terminal.say("  " + (i + 1) + "  it was renamed to " + open.to().get(i));
        }
        terminal.say("  0  it is dropped with what it holds");
        int number = number(open);
        return number == 0 ? Optional.empty() : Optional.of(open.to().get(number - 1));
    }

    private int number(OpenRename open) {
        while (true) {
            String answer = terminal.ask("Number: ").orElseThrow(() -> new UndecidedRenamesException(List.of(open)));
            if (answer.matches("\\d{1,9}")
                    && Integer.parseInt(answer) <= open.to().size()) {
                return Integer.parseInt(answer);
            }
        }
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.rename.OpenRename;
import io.github.jpamigrate.autogen.rename.RenameQuestion;
import io.github.jpamigrate.autogen.rename.UndecidedRenamesException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Asks whoever sits at the terminal. */
final class TerminalQuestion implements RenameQuestion {
    private final BufferedReader input;
    private final PrintWriter output;

    TerminalQuestion(BufferedReader input, PrintWriter output) {
        this.input = input;
        this.output = output;
    }

    /** @param interactive whether Maven may ask at all */
    static Optional<RenameQuestion> ifSomebodyIsThere(boolean interactive) {
        Console console = System.console();
        return interactive && console != null && isTerminal(console)
                ? Optional.of(new TerminalQuestion(new BufferedReader(console.reader()), console.writer()))
                : Optional.empty();
    }

    /** From Java 22 on there is a console where there is no terminal, and a method that says so. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }

    @Override
    public Optional<String> ask(OpenRename open) {
        output.println("The " + open.kind() + " " + open.from() + " is not declared any more. What became of it?");
        for (int i = 0; i < open.to().size(); i++) {
            output.println("  " + (i + 1) + "  it was renamed to " + open.to().get(i));
        }
        output.println("  0  it is dropped with what it holds");
        int number = number(open);
        return number == 0 ? Optional.empty() : Optional.of(open.to().get(number - 1));
    }

    private int number(OpenRename open) {
        while (true) {
            output.print("Number: ");
            output.flush();
            String line = line();
            if (line == null) {
                throw new UndecidedRenamesException(List.of(open));
            }
            String answer = line.strip();
            if (answer.matches("\\d{1,9}")
                    && Integer.parseInt(answer) <= open.to().size()) {
                return Integer.parseInt(answer);
            }
        }
    }

    private String line() {
        try {
            return input.readLine();
        } catch (IOException failure) {
            throw new UncheckedIOException("The terminal cannot be read", failure);
        }
    }
}

package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.answer.BackfillQuestion;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Asks on the terminal what rows get in a new required column. */
final class TerminalBackfill implements BackfillQuestion {
    private final BufferedReader input;
    private final PrintWriter output;

    TerminalBackfill(BufferedReader input, PrintWriter output) {
        this.input = input;
        this.output = output;
    }

    /** @param interactive whether Maven may ask at all */
    static Optional<BackfillQuestion> ifSomebodyIsThere(boolean interactive) {
        Console console = System.console();
        return interactive && console != null && isTerminal(console)
                ? Optional.of(new TerminalBackfill(new BufferedReader(console.reader()), console.writer()))
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
    public Optional<String> ask(String column, String type) {
        output.println(
                "The new column " + column + " (" + type + ") is required. What do the rows get that are there?");
        output.println(
                "  an SQL expression, such as 'active', 0 or lower(name); nothing, to write it into the script later");
        output.print("Expression: ");
        output.flush();
        return Optional.ofNullable(line()).map(String::strip).filter(answer -> !answer.isEmpty());
    }

    private String line() {
        try {
            return input.readLine();
        } catch (IOException failure) {
            throw new UncheckedIOException("The terminal cannot be read", failure);
        }
    }
}

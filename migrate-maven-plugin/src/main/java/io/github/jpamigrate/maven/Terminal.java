package io.github.jpamigrate.maven;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The terminal that somebody sits at. */
final class Terminal {
    private final BufferedReader input;
    private final PrintWriter output;

    Terminal(BufferedReader input, PrintWriter output) {
        this.input = input;
        this.output = output;
    }

    /** @param interactive whether Maven may ask at all */
    static Optional<Terminal> ifSomebodyIsThere(boolean interactive) {
        Console console = System.console();
        return interactive && console != null && isTerminal(console)
                ? Optional.of(new Terminal(new BufferedReader(console.reader()), console.writer()))
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

    PrintWriter output() {
        return output;
    }

    void say(String line) {
        output.println(line);
    }

    /** What is typed behind a prompt, without blanks around it; nothing when nobody is there any more. */
    Optional<String> ask(String prompt) {
        output.print(prompt);
        output.flush();
        try {
            return Optional.ofNullable(input.readLine()).map(String::strip);
        } catch (IOException failure) {
            throw new UncheckedIOException("The terminal cannot be read", failure);
        }
    }
}

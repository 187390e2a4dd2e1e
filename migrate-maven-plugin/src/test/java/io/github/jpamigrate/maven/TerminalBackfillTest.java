package io.github.jpamigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalBackfillTest {
    private final StringWriter shown = new StringWriter();

    @Test
    void takesAnExpressionAsItIsTyped() {
        assertThat(ask(" 'active'\n")).contains("'active'");
        assertThat(shown).hasToString("""
                The new column users.status (text) is required. What do the rows get that are there?
                  an SQL expression, such as 'active', 0 or lower(name); nothing, to write it into the script later
                Expression:\s""");
    }

    @Test
    void leavesItToTheScriptWhenNothingIsSaid() {
        assertThat(ask("\n")).isEmpty();
        assertThat(ask("")).isEmpty();
    }

    private Optional<String> ask(String typed) {
        BufferedReader input = new BufferedReader(new StringReader(typed));
        return new TerminalBackfill(new Terminal(input, new PrintWriter(shown))).ask("users.status", "text");
    }
}

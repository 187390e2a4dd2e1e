package io.github.jpamigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.autogen.rename.OpenRename;
import io.github.jpamigrate.autogen.rename.UndecidedRenamesException;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalQuestionTest {
    private static final OpenRename OPEN = new OpenRename(
            "column",
            "users.full_name",
            List.of("users.display_name", "users.nick"),
            Optional.of("com.example.User.displayName"),
            "full_name");

    private final StringWriter said = new StringWriter();

    private Optional<String> answering(String typed) {
        BufferedReader input = new BufferedReader(new StringReader(typed));
        return new TerminalQuestion(new Terminal(input, new PrintWriter(said))).ask(OPEN);
    }

    @Test
    void aNumberIsARename() {
        assertThat(answering("2\n")).contains("users.nick");
        assertThat(said.toString().lines())
                .containsExactly(
                        "The column users.full_name is not declared any more. What became of it?",
                        "  1  it was renamed to users.display_name",
                        "  2  it was renamed to users.nick",
                        "  0  it is dropped with what it holds",
                        "Number: ");
    }

    @Test
    void zeroIsNone() {
        assertThat(answering("0\n")).isEmpty();
    }

    @Test
    void anythingElseIsAskedAgain() {
        assertThat(answering("\nyes\n3\n-1\n1\n")).contains("users.display_name");
        assertThat(said.toString().split("Number: ", -1)).hasSize(6);
    }

    @Test
    void nobodyAnswers() {
        assertThatThrownBy(() -> answering("")).isInstanceOf(UndecidedRenamesException.class);
    }
}

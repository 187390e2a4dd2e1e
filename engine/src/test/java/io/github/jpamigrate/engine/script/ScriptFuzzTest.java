package io.github.jpamigrate.engine.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.engine.Fuzz;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scripts by chance: a refusal that says why, or statements that together are the script. */
class ScriptFuzzTest {
    private static final int SEEDS = 10_000;
    private static final List<String> PIECES = List.of(
            "select 1",
            "insert into t values ",
            "create table t (id int)",
            "create function f() returns int ",
            "language sql ",
            "begin atomic ",
            "case when a then b end",
            "end",
            "as ",
            "vacuum t",
            "drop index concurrently i",
            ";",
            ";",
            ";",
            ";",
            "'it''s'",
            "'",
            "E'a\\'b'",
            "e'\\\\'",
            "\"a\"\"b\"",
            "\"",
            "$$ ; $$",
            "$$",
            "$a$ ; $b$ ' $a$",
            "$1",
            "$",
            "(",
            ")",
            "-- one ; '\n",
            "-- migrate:step\n",
            "-- migrate:step autocommit\n",
            "-- migrate:other\n",
            "/* a /* ; */ ' */",
            "/*",
            "*/",
            "--",
            "\n",
            "\r\n",
            " ",
            "\t",
            "\\d",
            "\\",
            "U&'\\0041'",
            "x'1f'",
            "\u00e9",
            "\ud83d\ude00",
            "\ud83d",
            "\u0000",
            "\uFEFF",
            "a.b",
            "1.5e3",
            ":=",
            "::int",
            "commit",
            "copy t from stdin");

    @Test
    void statementsTogetherAreTheScript() {
        Fuzz.Tally tally = Fuzz.run(SEEDS, random -> Fuzz.mixed(random, PIECES, 14), text -> {
            List<Statement> statements = statements(text);
            int position = 0;
            for (Statement statement : statements) {
                position = afterBlanks(text, position);
                assertThat(text.startsWith(statement.sql(), position))
                        .as("%s begins at %s", statement, position)
                        .isTrue();
                assertThat(statement.line()).isEqualTo(line(text, position));
                position += statement.sql().length();
            }
            assertThat(afterBlanks(text, position)).as("the end").isEqualTo(text.length());
        });
        assertThat(tally.accepted()).isBetween(SEEDS / 20, SEEDS * 19 / 20);
    }

    @Test
    void aStatementAloneIsItself() {
        Fuzz.run(SEEDS, random -> Fuzz.mixed(random, PIECES, 14), text -> statements(text)
                .forEach(statement -> assertThat(statements("-- migrate:step autocommit\n" + statement.sql()))
                        .extracting(Statement::sql)
                        .containsExactly(statement.sql())));
    }

    @Test
    void wordsOfMegabytesAreNoTrouble() {
        String word = "x".repeat(2_000_000);
        for (String sql : List.of(
                "insert into t values ('" + word + "')",
                "create role r password '" + word + "'",
                "create role r password '" + "''".repeat(200_000) + "'",
                "select " + word,
                "select '" + "a://b:".repeat(2_000) + "'",
                "select " + "(".repeat(100_000) + ")".repeat(100_000))) {
            assertThat(statements(sql)).singleElement().satisfies(statement -> {
                assertThat(statement.sql()).isEqualTo(sql);
                assertThat(statement.shortened()).hasSizeLessThan(300);
            });
        }
    }

    private static List<Statement> statements(String text) {
        return Script.parse("a.sql", text).steps().stream()
                .flatMap(step -> step.statements().stream())
                .toList();
    }

    private static int line(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }

    /** Behind blanks, semicolons and comments; written without a look at how the script does it. */
    private static int afterBlanks(String text, int from) {
        int position = from;
        while (position < text.length()) {
            if (position == 0 && text.startsWith("\uFEFF")
                    || Character.isWhitespace(text.charAt(position))
                    || text.charAt(position) == ';') {
                position++;
            } else if (text.startsWith("--", position)) {
                int end = text.indexOf('\n', position);
                position = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", position)) {
                position = afterComment(text, position);
            } else {
                return position;
            }
        }
        return position;
    }

    private static int afterComment(String text, int from) {
        int depth = 0;
        int position = from;
        do {
            if (text.startsWith("/*", position)) {
                depth++;
                position += 2;
            } else if (text.startsWith("*/", position)) {
                depth--;
                position += 2;
            } else {
                position++;
            }
        } while (depth > 0);
        return position;
    }
}

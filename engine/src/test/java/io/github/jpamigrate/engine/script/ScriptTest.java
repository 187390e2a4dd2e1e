package io.github.jpamigrate.engine.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.CaseFile;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.ScriptException;
import io.github.jpamigrate.engine.report.UnfinishedScriptException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptTest {

    static List<CaseFile.Case> statements() {
        return CaseFile.read("script/statements.txt");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isCutIntoStatements(CaseFile.Case expected) {
        List<String> found = Script.parse("a.sql", expected.input()).steps().stream()
                .flatMap(step -> step.statements().stream())
                .map(statement -> statement.line() + "\n" + statement.sql())
                .toList();

        assertThat(found.isEmpty() ? List.of("nothing") : found).isEqualTo(expected.expected());
    }

    @ParameterizedTest
    @MethodSource("statements")
    void doesNotDependOnLineEndings(CaseFile.Case expected) {
        List<Integer> lines = lines(expected.input());

        assertThat(lines(expected.input().replace("\n", "\r\n"))).isEqualTo(lines);
    }

    private static List<Integer> lines(String text) {
        return Script.parse("a.sql", text).steps().stream()
                .flatMap(step -> step.statements().stream())
                .map(Statement::line)
                .toList();
    }

    static List<CaseFile.Case> refused() {
        return CaseFile.read("script/refused.txt");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatCannotRun(CaseFile.Case expected) {
        String[] parts = expected.expected().get(0).split(" ", 2);

        assertThatThrownBy(() -> Script.parse("a.sql", expected.input()))
                .isInstanceOf(ScriptException.class)
                .hasMessageStartingWith("a.sql:" + parts[0] + ": " + parts[1]);
    }

    @Test
    void namesTheDirectiveToAdd() {
        assertThatThrownBy(() -> Script.parse("a.sql", "vacuum t;")).hasMessage("""
                        a.sql:1: PostgreSQL does not run this inside a transaction: vacuum t
                        Put this line before it:
                        -- migrate:step autocommit
                        and after it, for what follows:
                        -- migrate:step""");
    }

    @Test
    void isNotFinishedWhereSomethingIsLeftToWrite() {
        String script = """
                ALTER TABLE users ADD COLUMN status text;
                --  migrate:todo   backfill  users.status
                UPDATE users SET status = <value>;
                """;
        assertThatThrownBy(() -> Script.parse("a.sql", script))
                .isInstanceOfSatisfying(UnfinishedScriptException.class, unfinished -> {
                    assertThat(unfinished.file()).isEqualTo("a.sql");
                    assertThat(unfinished.line()).isEqualTo(2);
                    assertThat(unfinished.task()).isEqualTo("backfill users.status");
                });
        assertThatThrownBy(() -> Script.parse("a.sql", "-- migrate:todolist"))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("is no directive");
    }

    @Test
    void isASequenceOfSteps() {
        Script script = Script.parse("a.sql", """
                create table t (id int);
                create table u (id int);
                -- migrate:step autocommit
                create index concurrently i on t (id);
                vacuum t;
                -- migrate:step
                drop table u;
                """);

        assertThat(script.steps()).extracting(Step::autocommit).containsExactly(false, true, false);
        assertThat(script.steps()).extracting(Step::line).containsExactly(1, 3, 6);
        assertThat(script.steps()).extracting(step -> step.statements().size()).containsExactly(2, 2, 1);
        assertThat(script.statementCount()).isEqualTo(5);
        assertThat(script.transactional()).isFalse();
    }

    @Test
    void hidesPasswordsInShortenedStatements() {
        Statement statement = Script.parse("a.sql", "create role app login\n  password 'geheim' valid until 'x';")
                .steps()
                .get(0)
                .statements()
                .get(0);

        assertThat(statement.shortened()).isEqualTo("create role app login password '***' valid until 'x'");
    }

    @Test
    void eitherReadsOrRefusesAnyText() {
        String alphabet = "ab e'E\"$$;;()\\-/*\n$t$ begin atomic case end create function commit\u00e9\ud83d\ude00";
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "create function " : "");
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(index -> text.append(alphabet.charAt(index)));
            try {
                assertThat(Script.parse("a.sql", text.toString())).isNotNull();
            } catch (MigrateException refused) {
                assertThat(refused).isInstanceOf(ScriptException.class);
            }
        }
    }
}

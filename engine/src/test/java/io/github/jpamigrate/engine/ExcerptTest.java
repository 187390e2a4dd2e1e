package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jpamigrate.engine.report.StatementFailedException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a refused statement looks like in a message: the place is pointed to. */
class ExcerptTest extends DatabaseTest {

    private StatementFailedException failure(String upgrade) {
        revisions.write("aaaa", List.of(), upgrade, "");
        return catchThrowableOfType(
                StatementFailedException.class, () -> migrator().upgrade(HEAD));
    }

    @Test
    void pointsIntoAStatementOfSeveralLines() {
        StatementFailedException failure = failure("select 1;\nselect\n\t'\ud83d\ude00',\tmissing\nfrom pg_class;");

        assertThat(failure).hasMessageContaining("""
                upgrade.sql:8
                    select
                    \t'\ud83d\ude00',\tmissing
                    \t    \t^
                    from pg_class
                column "missing" does not exist
                """.indent(0).stripTrailing());
    }

    @Test
    void pointsToTheEnd() {
        assertThat(failure("create table t (id int,\r\n);")).hasMessageContaining("""
                    create table t (id int,
                    )
                    ^
                syntax error at or near ")\"""");
    }

    @Test
    void leavesOutWhatIsFarAway() {
        String before = "  1,\n".repeat(20);

        assertThat(failure("select\n" + before + "  missing,\n" + before + "  2;"))
                .hasMessageContaining("""
                    ...
                      1,
                      1,
                      1,
                      1,
                      1,
                      missing,
                      ^
                      1,
                      1,
                    ...
                """.stripTrailing())
                .hasMessageContaining("upgrade.sql:27\n");
    }

    @Test
    void cutsLongLines() {
        String message = failure("select " + "1, ".repeat(200) + "missing" + ", 1".repeat(200) + ";")
                .getMessage();
        List<String> lines = message.lines().toList();

        assertThat(lines.get(2)).startsWith("    ... ").endsWith(" ...").hasSizeLessThan(180);
        assertThat(lines.get(2).indexOf("missing")).isEqualTo(lines.get(3).indexOf('^'));
    }

    @Test
    void showsNoPasswordForTheSakeOfACaret() {
        assertThat(failure("create role a\n  password 'geheim'\n  nonsense;"))
                .hasMessageContaining("    create role a password '***' nonsense\n")
                .hasMessageNotContaining("^");
    }

    @Test
    void tellsWhereInsideACodeBlock() {
        assertThat(failure("do $$\nbegin\n  raise exception 'no';\nend $$;"))
                .hasMessageContaining(
                        "\nno\nWhere: PL/pgSQL function inline_code_block line 3 at RAISE\nSQLState P0001\n");
    }

    @Test
    void namesTheDirectiveWhenOnlyTheServerKnows() {
        assertThat(failure("""
                create table p (id int) partition by range (id);
                reindex table p;
                """))
                .hasMessageContaining("SQLState 25001")
                .hasMessageEndingWith(
                        "Put this line before it:\n-- migrate:step autocommit\nand after it, for what follows:"
                                + "\n-- migrate:step");
    }
}

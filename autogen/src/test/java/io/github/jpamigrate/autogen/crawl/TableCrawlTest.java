package io.github.jpamigrate.autogen.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Schema;
import io.github.jpamigrate.autogen.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableCrawlTest {
    @Test
    void aPlainTableHasNoOptions() throws SQLException {
        Table table = Crawl.t("CREATE TABLE t (id int PRIMARY KEY, b text)", "COMMENT ON TABLE t IS ' of\nall '");
        assertThat(table.options()).isEmpty();
        assertThat(table.comment()).contains(" of\nall ");
    }

    @Test
    void schemasWithTheirComments() throws SQLException {
        assertThat(Crawl.of("CREATE SCHEMA app", "COMMENT ON SCHEMA app IS 'ours'", "CREATE SCHEMA \"Z z\"")
                        .schemas())
                .containsExactly(
                        new Schema("Z z", Optional.empty()),
                        new Schema("app", Optional.of("ours")),
                        new Schema("public", Optional.empty()));
    }

    /** The default schema counts as there: no revision creates it. */
    @Test
    void aDatabaseWithoutAnySchema() throws SQLException {
        assertThat(Crawl.of("DROP SCHEMA public")).isEqualTo(Database.empty("public"));
    }

    @Test
    void anEmptyDatabase() throws SQLException {
        assertThat(Crawl.of()).isEqualTo(Database.empty("public"));
    }

    @Test
    void aTableWithoutColumns() throws SQLException {
        assertThat(Crawl.t("CREATE TABLE t ()").columns()).isEmpty();
    }

    @Test
    void temporaryTablesAndSystemSchemasAreNotSeen() throws SQLException {
        assertThat(Crawl.of("CREATE TEMPORARY TABLE t (a int)").tables()).isEmpty();
    }

    @Test
    void eachOptionThatMakesATableMoreThanPlain() throws SQLException {
        assertThat(options("CREATE UNLOGGED TABLE t (a int)")).isEqualTo(Map.of("unlogged", "true"));
        assertThat(options("CREATE TABLE t (a text) WITH (fillfactor = 70, toast.autovacuum_enabled = false)"))
                .isEqualTo(Map.of("with", "fillfactor=70", "toast with", "autovacuum_enabled=false"));
        assertThat(options("CREATE TABLE t (a int, b int) PARTITION BY RANGE (a, (b + 1))"))
                .isEqualTo(Map.of("partition by", "RANGE (a, ((b + 1)))"));
        assertThat(options(
                        "CREATE TABLE p (a int)", "CREATE TABLE q (b int)", "CREATE TABLE t (c int) INHERITS (q, p)"))
                .isEqualTo(Map.of("inherits", "q, p"));
        assertThat(options(
                        "CREATE TABLE t (a int)", "ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY"))
                .isEqualTo(Map.of("row level security", "true", "forced row level security", "true"));
        assertThat(options("CREATE TYPE kind AS (a int)", "CREATE TABLE t OF kind"))
                .isEqualTo(Map.of("of type", "kind"));
    }

    @Test
    void replicaIdentity() throws SQLException {
        assertThat(options("CREATE TABLE t (a int)", "ALTER TABLE t REPLICA IDENTITY FULL"))
                .isEqualTo(Map.of("replica identity", "full"));
        assertThat(options("CREATE TABLE t (a int)", "ALTER TABLE t REPLICA IDENTITY NOTHING"))
                .isEqualTo(Map.of("replica identity", "nothing"));
        assertThat(options(
                        "CREATE TABLE t (a int NOT NULL)",
                        "CREATE UNIQUE INDEX \"I\" ON t (a)",
                        "ALTER TABLE t REPLICA IDENTITY USING INDEX \"I\""))
                .isEqualTo(Map.of("replica identity", "index \"I\""));
    }

    @Test
    void foreignTables() throws SQLException {
        Table table = Crawl.with("file_fdw")
                .run(
                        "CREATE SERVER files FOREIGN DATA WRAPPER file_fdw",
                        "CREATE FOREIGN TABLE t (a int) SERVER files OPTIONS (filename '/dev/null')")
                .tables()
                .get(0);
        assertThat(table.options()).isEqualTo(Map.of("foreign server", "files filename=/dev/null"));
    }

    @Test
    void namesOfAllSorts() throws SQLException {
        String longest = "x".repeat(63);
        List<String> names = List.of(
                " leading",
                "trailing ",
                " ",
                "UPPER",
                "dot.dot",
                "quo\"te",
                "sla\\sh",
                "schön",
                "数据",
                "select",
                "${x}",
                longest);
        for (String name : names) {
            String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
            Database database = Crawl.of(
                    "CREATE SCHEMA " + quoted,
                    "CREATE TABLE " + quoted + "." + quoted + " (" + quoted + " serial)",
                    "COMMENT ON COLUMN " + quoted + "." + quoted + "." + quoted + " IS ' x '");
            Table table = database.table(new QualifiedName(name, name)).orElseThrow();
            assertThat(table.column(name).orElseThrow().comment()).contains(" x ");
            assertThat(database.schemas()).extracting(Schema::name).contains(name);
            assertThat(database.sequences()).hasSize(1);
            assertThat(database.sequences().get(0).owner().orElseThrow().table())
                    .isEqualTo(table.name());
        }
    }

    @Test
    void namesThatDifferOnlyInBlanksOrCase() throws SQLException {
        assertThat(Crawl.of(
                                "CREATE TABLE \"a\" (x int, \"x \" int, \" x\" int, \"X\" int)",
                                "CREATE TABLE \"a \" (y int)",
                                "CREATE TABLE \" a\" (y int)",
                                "CREATE TABLE \"A\" (y int)")
                        .tables())
                .extracting(table -> table.name().name() + table.columns().size())
                .containsExactly(" a1", "A1", "a4", "a 1");
    }

    private static Map<String, String> options(String... ddl) throws SQLException {
        return Crawl.t(ddl).options();
    }
}

package io.github.jpamigrate.autogen.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OtherObjectCrawlTest {
    private static final String TABLE = "CREATE TABLE t (a int, b text, c boolean)";
    private static final String FUNCTION =
            "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'";

    @Test
    void viewsWithTheColumnsTheyUse() throws SQLException {
        assertThat(others(
                        TABLE,
                        "CREATE VIEW v WITH (security_barrier) AS SELECT a FROM t WHERE c",
                        "CREATE VIEW w AS SELECT * FROM v"))
                .containsExactly(
                        new OtherObject(
                                "view",
                                "public.v",
                                "WITH (security_barrier=true) AS\n SELECT a\n   FROM t\n  WHERE c;",
                                uses("t", "a", "c")),
                        new OtherObject("view", "public.w", " SELECT a\n   FROM v;", uses("v", "a")));
    }

    @Test
    void materializedViewsAndTheirIndexes() throws SQLException {
        assertThat(others(TABLE, "CREATE MATERIALIZED VIEW m AS SELECT a FROM t", "CREATE UNIQUE INDEX mi ON m (a)"))
                .containsExactly(
                        new OtherObject("materialized view", "public.m", " SELECT a\n   FROM t;", uses("t", "a")),
                        new OtherObject(
                                "materialized view index",
                                "mi on public.m",
                                "CREATE UNIQUE INDEX mi ON public.m USING btree (a)",
                                List.of()));
    }

    @Test
    void routines() throws SQLException {
        assertThat(others(
                        TABLE,
                        "CREATE FUNCTION f(x int, OUT y int) LANGUAGE sql AS 'SELECT 1'",
                        "CREATE FUNCTION f(x text) RETURNS text LANGUAGE sql BEGIN ATOMIC SELECT b FROM t WHERE b = x; END",
                        "CREATE PROCEDURE p(x int) LANGUAGE sql AS ''",
                        "CREATE AGGREGATE g(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0')"))
                .extracting(other -> other.kind() + " " + other.identity() + " " + other.uses())
                .containsExactly(
                        "aggregate public.g(integer) []",
                        "function public.f(x integer, OUT y integer) []",
                        "function public.f(x text) [public.t.b]",
                        "procedure public.p(IN x integer) []");
        assertThat(others("CREATE AGGREGATE g(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0')"))
                .extracting(OtherObject::definition)
                .containsExactly(
                        "RETURNS integer, SFUNC = int4pl, STYPE = integer, INITCOND = '0', PARALLEL = u, KIND = n");
    }

    @Test
    void triggersRulesAndPolicies() throws SQLException {
        assertThat(others(
                        TABLE,
                        FUNCTION,
                        "CREATE TRIGGER tr BEFORE UPDATE OF b ON t FOR EACH ROW WHEN (new.c) EXECUTE FUNCTION f()",
                        "ALTER TABLE t DISABLE TRIGGER tr",
                        "CREATE RULE r AS ON DELETE TO t WHERE old.a > 0 DO INSTEAD NOTHING",
                        "CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE USING (a > 0) WITH CHECK (c)"))
                .filteredOn(other -> !other.kind().equals("function"))
                .containsExactly(
                        new OtherObject(
                                "policy",
                                "p on public.t",
                                "AS RESTRICTIVE FOR UPDATE TO PUBLIC USING ((a > 0)) WITH CHECK (c)",
                                uses("t", "a", "c")),
                        new OtherObject(
                                "rule",
                                "r on public.t",
                                "CREATE RULE r AS\n    ON DELETE TO public.t\n   WHERE (old.a > 0) DO INSTEAD NOTHING;",
                                uses("t", "a")),
                        new OtherObject(
                                "trigger",
                                "tr on public.t",
                                "CREATE TRIGGER tr BEFORE UPDATE OF b ON public.t FOR EACH ROW WHEN (new.c)"
                                        + " EXECUTE FUNCTION f() DISABLE",
                                uses("t", "b", "c")));
    }

    @Test
    void types() throws SQLException {
        assertThat(others(
                        "CREATE DOMAIN d AS varchar(5) COLLATE \"C\" DEFAULT 'x' NOT NULL CONSTRAINT short CHECK (length(value) < 4)",
                        "CREATE TYPE c AS (a int, \"B\" text)",
                        "CREATE TYPE r AS RANGE (subtype = float8)",
                        "CREATE TYPE e AS ENUM ('x')",
                        TABLE))
                .containsExactly(
                        new OtherObject("composite type", "public.c", "a integer, \"B\" text", List.of()),
                        new OtherObject(
                                "domain",
                                "public.d",
                                "character varying(5) COLLATE \"C\" DEFAULT 'x'::character varying NOT NULL"
                                        + " CONSTRAINT short CHECK ((length((VALUE)::text) < 4))",
                                List.of()),
                        new OtherObject(
                                "range type",
                                "public.r",
                                "SUBTYPE = double precision, SUBTYPE_OPCLASS = float8_ops, MULTIRANGE_TYPE_NAME = r_multirange",
                                List.of()));
    }

    @Test
    void partitionsWithWhatIsTheirOwn() throws SQLException {
        assertThat(others(
                        "CREATE TABLE t (a int PRIMARY KEY, b int) PARTITION BY RANGE (a)",
                        "CREATE INDEX ON t (b)",
                        "CREATE TABLE p PARTITION OF t (CONSTRAINT own CHECK (b > 0)) FOR VALUES FROM (1) TO (9)",
                        "CREATE INDEX own_index ON p (b, a)"))
                .containsExactly(new OtherObject(
                        "partition",
                        "public.p",
                        "PARTITION OF t FOR VALUES FROM (1) TO (9)\nCONSTRAINT own CHECK ((b > 0))\n"
                                + "CREATE INDEX own_index ON public.p USING btree (b, a)",
                        List.of()));
    }

    @Test
    void triggersOfAPartitionedTableAreOne() throws SQLException {
        assertThat(others(
                        "CREATE TABLE t (a int) PARTITION BY RANGE (a)",
                        "CREATE TABLE p PARTITION OF t DEFAULT",
                        FUNCTION,
                        "CREATE TRIGGER tr AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()"))
                .extracting(OtherObject::kind)
                .containsExactly("function", "partition", "trigger");
    }

    @Test
    void statistics() throws SQLException {
        assertThat(others(TABLE, "CREATE STATISTICS s (dependencies) ON a, b FROM t"))
                .containsExactly(new OtherObject(
                        "statistics",
                        "public.s",
                        "CREATE STATISTICS public.s (dependencies) ON a, b FROM t",
                        uses("t", "a", "b")));
    }

    @Test
    void extensionsAndNothingOfTheirs() throws SQLException {
        assertThat(withoutRecipes(Crawl.with("citext", "pg_stat_statements", "hstore")
                        .run("CREATE TABLE t (a citext)")
                        .others()))
                .containsExactly(
                        new OtherObject("extension", "citext", "SCHEMA public", List.of()),
                        new OtherObject("extension", "hstore", "SCHEMA public", List.of()),
                        new OtherObject("extension", "pg_stat_statements", "SCHEMA public", List.of()));
    }

    @Test
    void rareKindsByTheirName() throws SQLException {
        assertThat(others(
                        TABLE,
                        "CREATE COLLATION \"My\" FROM \"C\"",
                        "CREATE TEXT SEARCH CONFIGURATION ts (COPY = simple)",
                        "CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int)",
                        "CREATE PUBLICATION p FOR TABLE t (a)"))
                .extracting(other -> other.kind() + " " + other.identity() + " " + other.uses())
                .containsExactly(
                        "collation public.\"My\" []",
                        "operator public.===(integer,integer) []",
                        "publication p []",
                        "publication relation public.t in publication p [public.t.a]",
                        "text search configuration public.ts []");
    }

    @Test
    void eventTriggers() throws SQLException {
        assertThat(others(
                        "CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'",
                        "CREATE EVENT TRIGGER e ON ddl_command_end WHEN TAG IN ('DROP TABLE') EXECUTE FUNCTION f()"))
                .filteredOn(other -> other.kind().equals("event trigger"))
                .containsExactly(new OtherObject(
                        "event trigger",
                        "e",
                        "ON ddl_command_end WHEN TAG IN (DROP TABLE) EXECUTE FUNCTION f()",
                        List.of()));
    }

    @Test
    void aNotNullThatIsNotValid() throws SQLException {
        assertThat(others("CREATE TABLE t (a int)", "ALTER TABLE t ADD CONSTRAINT n NOT NULL a NOT VALID"))
                .containsExactly(new OtherObject(
                        "not valid not null constraint", "n on public.t", "NOT NULL a NOT VALID", List.of()));
    }

    @Test
    void identitiesAreUniqueWhateverTheNames() throws SQLException {
        assertThat(others(
                        "CREATE SCHEMA \"a.b\"",
                        "CREATE SCHEMA a",
                        "CREATE VIEW \"a.b\".c AS SELECT 1",
                        "CREATE VIEW a.\"b.c\" AS SELECT 1"))
                .extracting(OtherObject::identity)
                .containsExactly("\"a.b\".c", "a.\"b.c\"");
    }

    private static List<OtherObject> others(String... ddl) throws SQLException {
        return withoutRecipes(Crawl.of(ddl).others());
    }

    private static List<OtherObject> withoutRecipes(List<OtherObject> objects) {
        return objects.stream()
                .map(object -> new OtherObject(object.kind(), object.identity(), object.definition(), object.uses()))
                .toList();
    }

    private static List<ColumnName> uses(String table, String... columns) {
        return Stream.of(columns)
                .map(column -> new ColumnName(new QualifiedName("public", table), column))
                .toList();
    }
}

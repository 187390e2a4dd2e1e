package io.github.jpamigrate.autogen.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.engine.script.Script;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedResultTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table t (id bigint default 0, at timestamp default now(), check (a > 'nowhere'))",
                "ALTER TABLE t ADD COLUMN doing text",
                "INSERT INTO t SELECT * FROM u",
                "SELECT setval('t_id_seq', 100)",
                "select pg_catalog.setval('t_id_seq', (select max(id) from t))",
                "CREATE TRIGGER a BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f()",
                "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'select 1'",
                "CREATE EXTENSION hstore",
                "CREATE TABLE p PARTITION OF t FOR VALUES FROM ('2026-01-01') TO ('2026-02-01')",
                "CREATE TABLE p PARTITION OF t FOR VALUES IN ('a', 'b') PARTITION BY LIST (c)",
                "CREATE TABLE p PARTITION OF t FOR VALUES WITH (MODULUS 4, REMAINDER 0)"
            })
    void isFixed(String sql) {
        assertThat(FixedResult.ofStatement(sql)).isTrue();
        assertThat(FixedResult.ofScripts(List.of(Script.parse("file", "-- do it now\n" + sql + ";\n"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO $$ BEGIN EXECUTE 'CREATE TABLE t_' || to_char(now(), 'YYYYMM') || ' (id int)'; END $$",
                "SELECT create_partitions()",
                "CALL create_partitions()",
                "WITH made AS (SELECT create_partitions()) INSERT INTO t SELECT 1 FROM made",
                "create table t (at timestamp default 'now')",
                "create table t (at timestamp default timestamp ' today')",
                "CREATE OR REPLACE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CREATE TABLE t (); END $$",
                "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'x'; END $$",
                "CREATE EVENT TRIGGER a ON ddl_command_end EXECUTE FUNCTION f()",
                "CREATE TABLE p PARTITION OF t FOR VALUES FROM (now()) TO ('2026-02-01')",
                "CREATE TABLE p PARTITION OF t FOR VALUES FROM (CURRENT_DATE) TO ('2027-02-01')",
                "CREATE TABLE p PARTITION OF t FOR VALUES FROM ('2020-02-01') TO (current_date)",
                "COPY t FROM '/tmp/t'",
                ""
            })
    void mayChange(String sql) {
        assertThat(FixedResult.ofStatement(sql)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DO $$ BEGIN PERFORM 1; END $$"})
    void oneStatementIsEnough(String sql) {
        Script script = Script.parse("file", "create table t (id int);\n" + sql + ";\ncreate table u (id int);\n");
        assertThat(FixedResult.ofScripts(List.of(script))).isFalse();
    }
}

package io.github.jpamigrate.autogen.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One schema with something of each kind, on the oldest server, a common one and the newest. */
class OlderServersTest {
    private static final String[] DDL = {
        "CREATE SCHEMA app",
        "CREATE TYPE mood AS ENUM ('sad', 'ok')",
        "CREATE DOMAIN d AS text COLLATE \"C\" CHECK (value <> '')",
        "CREATE TYPE r AS RANGE (subtype = float8)",
        "CREATE TABLE parent (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, m mood DEFAULT 'ok', UNIQUE (m, id))",
        "CREATE TABLE app.t (id serial PRIMARY KEY, p bigint REFERENCES parent ON DELETE CASCADE, n text COLLATE \"C\","
                + " g int GENERATED ALWAYS AS (1 + 1) STORED, CHECK (p > 0))",
        "CREATE INDEX i ON app.t USING btree (lower(n)) INCLUDE (p) WHERE g > 1",
        "CREATE TABLE part (a int PRIMARY KEY) PARTITION BY LIST (a)",
        "CREATE TABLE part1 PARTITION OF part FOR VALUES IN (1)",
        "CREATE TABLE refers (a int REFERENCES part)",
        "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'",
        "CREATE TRIGGER tr AFTER INSERT ON part FOR EACH ROW EXECUTE FUNCTION f()",
        "CREATE PROCEDURE pr() LANGUAGE sql AS ''",
        "CREATE AGGREGATE ag(int) (SFUNC = int4pl, STYPE = int)",
        "CREATE VIEW v AS SELECT p FROM app.t",
        "CREATE MATERIALIZED VIEW mv AS SELECT p FROM app.t",
        "CREATE RULE ru AS ON DELETE TO parent DO INSTEAD NOTHING",
        "CREATE POLICY po ON parent USING (id > 0)",
        "CREATE STATISTICS st (dependencies) ON p, n FROM app.t",
        "CREATE PUBLICATION pu FOR TABLE parent"
    };

    @ParameterizedTest
    @ValueSource(ints = {12, 15, 18})
    void seesTheSame(int version) throws SQLException {
        Database database = Crawl.on(version).run(DDL);
        assertThat(database.tables())
                .extracting(Table::name)
                .extracting(QualifiedName::toString)
                .containsExactly("app.t", "public.parent", "public.part", "public.refers");
        assertThat(database.tables().stream().flatMap(table -> table.columns().stream()))
                .extracting(Column::name)
                .containsExactly("id", "p", "n", "g", "id", "m", "a", "a");
        assertThat(database.tables().stream().flatMap(table -> table.constraints().stream()))
                .extracting(Constraint::name)
                .containsExactly(
                        "t_pkey",
                        "t_p_check",
                        "t_p_fkey",
                        "parent_pkey",
                        "parent_m_id_key",
                        "part_pkey",
                        "refers_a_fkey");
        assertThat(database.tables().get(2).options()).isEqualTo(Map.of("partition by", "LIST (a)"));
        assertThat(database.tables().get(0).indexes())
                .extracting(index -> index.name() + " " + index.columns() + " " + index.definition())
                .containsExactly("i [p, n, g] USING btree (lower(n)) INCLUDE (p) WHERE (g > 1)");
        assertThat(database.sequences()).hasSize(1);
        assertThat(database.enumTypes()).hasSize(1);
        assertThat(database.others())
                .extracting(OtherObject::kind)
                .containsExactly(
                        "aggregate",
                        "domain",
                        "function",
                        "materialized view",
                        "partition",
                        "policy",
                        "procedure",
                        "publication",
                        "publication relation",
                        "range type",
                        "rule",
                        "statistics",
                        "trigger",
                        "view");
    }
}

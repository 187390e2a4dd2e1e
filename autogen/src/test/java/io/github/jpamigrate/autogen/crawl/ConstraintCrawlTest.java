package io.github.jpamigrate.autogen.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.schema.CheckConstraint;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.ExclusionConstraint;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.PrimaryKey;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintCrawlTest {
    @Test
    void keysInTheirOwnOrder() throws SQLException {
        assertThat(Crawl.t("CREATE TABLE t (a int, b int, c int, CONSTRAINT pk PRIMARY KEY (c, a),"
                                + " CONSTRAINT uq UNIQUE NULLS NOT DISTINCT (b, a) INCLUDE (c) DEFERRABLE)")
                        .constraints())
                .containsExactly(
                        new PrimaryKey("pk", List.of("c", "a"), "PRIMARY KEY (c, a)"),
                        new UniqueConstraint(
                                "uq",
                                List.of("b", "a", "c"),
                                "UNIQUE NULLS NOT DISTINCT (b, a) INCLUDE (c) DEFERRABLE"));
    }

    @Test
    void checksWithTheColumnsTheyNeed() throws SQLException {
        assertThat(Crawl.t("CREATE TABLE t (a int CONSTRAINT positive CHECK (a > 0), b int,"
                                + " CONSTRAINT bigger CHECK (b > a) NO INHERIT, CONSTRAINT odd CHECK (1 = 1))")
                        .constraints())
                .containsExactly(
                        new CheckConstraint("bigger", List.of("b", "a"), "CHECK ((b > a)) NO INHERIT"),
                        new CheckConstraint("odd", List.of(), "CHECK ((1 = 1))"),
                        new CheckConstraint("positive", List.of("a"), "CHECK ((a > 0))"));
    }

    @Test
    void exclusionsWithAllTheColumnsTheyNeed() throws SQLException {
        assertThat(Crawl.t("CREATE TABLE t (a int, during tstzrange, active boolean,"
                                + " CONSTRAINT ex EXCLUDE USING gist (during WITH &&, int4range(a, a, '[]') WITH &&)"
                                + " WHERE (active))")
                        .constraints())
                .containsExactly(new ExclusionConstraint(
                        "ex",
                        List.of("during", "a", "active"),
                        "EXCLUDE USING gist (during WITH &&, int4range(a, a, '[]'::text) WITH &&) WHERE (active)"));
    }

    @Test
    void foreignKeysAcrossSchemasWithTheirActions() throws SQLException {
        assertThat(Crawl.t(
                                "CREATE SCHEMA \"Other (x)\"",
                                "CREATE TABLE \"Other (x)\".\"a REFERENCES b(\" (x int, \"y)\" int, UNIQUE (\"y)\", x))",
                                "CREATE TABLE t (id int PRIMARY KEY, p int REFERENCES t, a int, b int,"
                                        + " CONSTRAINT fk FOREIGN KEY (a, b) REFERENCES \"Other (x)\".\"a REFERENCES b(\" (\"y)\", x)"
                                        + " MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL (a) DEFERRABLE INITIALLY DEFERRED)")
                        .constraints(ForeignKey.class))
                .containsExactly(
                        new ForeignKey(
                                "fk",
                                List.of("a", "b"),
                                new QualifiedName("Other (x)", "a REFERENCES b("),
                                List.of("y)", "x"),
                                "MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL (a) DEFERRABLE INITIALLY DEFERRED",
                                "FOREIGN KEY (a, b) REFERENCES \"Other (x)\".\"a REFERENCES b(\"(\"y)\", x)"
                                        + " MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL (a) DEFERRABLE INITIALLY DEFERRED"),
                        new ForeignKey(
                                "t_p_fkey",
                                List.of("p"),
                                new QualifiedName("public", "t"),
                                List.of("id"),
                                "",
                                "FOREIGN KEY (p) REFERENCES t(id)"));
    }

    @Test
    void notYetValidatedOnes() throws SQLException {
        assertThat(Crawl.t(
                                "CREATE TABLE t (id int PRIMARY KEY, p int)",
                                "ALTER TABLE t ADD CONSTRAINT fk FOREIGN KEY (p) REFERENCES t NOT VALID",
                                "ALTER TABLE t ADD CONSTRAINT ck CHECK (p > 0) NOT VALID")
                        .constraints())
                .extracting(Constraint::definition)
                .containsExactly(
                        "PRIMARY KEY (id)", "CHECK ((p > 0)) NOT VALID", "FOREIGN KEY (p) REFERENCES t(id) NOT VALID");
    }

    @Test
    void copiesFromParentsAreNotItsOwn() throws SQLException {
        assertThat(Crawl.t(
                                "CREATE TABLE parent (a int CHECK (a > 0))",
                                "CREATE TABLE t (b int, CONSTRAINT own CHECK (b > 0)) INHERITS (parent)")
                        .constraints())
                .extracting(Constraint::name)
                .containsExactly("own");
    }

    @Test
    void referencesToAPartitionedTableAreOne() throws SQLException {
        assertThat(Crawl.t(
                                "CREATE TABLE parent (a int PRIMARY KEY) PARTITION BY RANGE (a)",
                                "CREATE TABLE p1 PARTITION OF parent FOR VALUES FROM (1) TO (10)",
                                "CREATE TABLE p2 PARTITION OF parent DEFAULT",
                                "CREATE TABLE t (a int REFERENCES parent)")
                        .constraints())
                .extracting(Constraint::name)
                .containsExactly("t_a_fkey");
    }

    @Test
    void ofPostgres18() throws SQLException {
        assertThat(Crawl.with("btree_gist")
                        .run(
                                "CREATE TABLE p (id int, during daterange, PRIMARY KEY (id, during WITHOUT OVERLAPS))",
                                "CREATE TABLE t (id int, during daterange, n int CONSTRAINT c CHECK (n > 0) NOT ENFORCED,"
                                        + " CONSTRAINT fk FOREIGN KEY (id, PERIOD during) REFERENCES p (id, PERIOD during))")
                        .tables()
                        .stream()
                        .flatMap(table -> table.constraints().stream()))
                .extracting(Constraint::definition)
                .containsExactly(
                        "PRIMARY KEY (id, during WITHOUT OVERLAPS)",
                        "CHECK ((n > 0)) NOT ENFORCED",
                        "FOREIGN KEY (id, PERIOD during) REFERENCES p(id, PERIOD during)");
    }
}

package io.github.jpamigrate.autogen.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndexCrawlTest {
    @Test
    void definitionFromUsingOnAndEveryColumnNeeded() throws SQLException {
        assertThat(Crawl.t(
                                "CREATE TABLE t (a int, b text, c int, d boolean, e int)",
                                "CREATE INDEX i ON t (lower(b) text_pattern_ops DESC NULLS LAST, e) INCLUDE (c) WHERE d")
                        .indexes())
                .containsExactly(new Index(
                        "i",
                        false,
                        List.of("b", "c", "d", "e"),
                        "USING btree (lower(b) text_pattern_ops DESC NULLS LAST, e) INCLUDE (c) WHERE d",
                        true));
    }

    @Test
    void namesThatReadLikeSyntax() throws SQLException {
        assertThat(Crawl.of(
                                "CREATE TABLE \"t \"\" USING x\" (\"a USING b\" int)",
                                "CREATE INDEX \"i USING \"\" btree (\" ON \"t \"\" USING x\" USING hash (\"a USING b\")")
                        .tables()
                        .get(0)
                        .indexes())
                .containsExactly(new Index(
                        "i USING \" btree (", false, List.of("a USING b"), "USING hash (\"a USING b\")", true));
    }

    @Test
    void thoseBehindConstraintsAreNotListed() throws SQLException {
        assertThat(Crawl.t(
                                "CREATE TABLE t (a int PRIMARY KEY, b int UNIQUE, c int4range, EXCLUDE USING gist (c WITH &&))",
                                "CREATE TABLE u (x int REFERENCES t (b))",
                                "CREATE UNIQUE INDEX own ON t (b) NULLS NOT DISTINCT")
                        .indexes())
                .containsExactly(new Index("own", true, List.of("b"), "USING btree (b) NULLS NOT DISTINCT", true));
    }

    @Test
    void ofNoColumnAtAll() throws SQLException {
        assertThat(Crawl.t("CREATE TABLE t (a int)", "CREATE UNIQUE INDEX only_one ON t ((true))")
                        .indexes())
                .containsExactly(new Index("only_one", true, List.of(), "USING btree ((true))", true));
    }

    @Test
    void ofAPartitionedTable() throws SQLException {
        assertThat(Crawl.t(
                                "CREATE TABLE t (a int) PARTITION BY RANGE (a)",
                                "CREATE TABLE p PARTITION OF t DEFAULT",
                                "CREATE INDEX i ON t (a)")
                        .indexes())
                .containsExactly(new Index("i", false, List.of("a"), "USING btree (a)", true));
    }

    @Test
    void leftInvalidByAFailedBuild() throws SQLException {
        try (ScratchDatabase scratch = TestServers.database();
                Connection connection = scratch.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (a int)");
            statement.execute("INSERT INTO t VALUES (1), (1)");
            assertThatThrownBy(() -> statement.execute("CREATE UNIQUE INDEX CONCURRENTLY i ON t (a)"))
                    .hasMessageContaining("could not create unique index");
            assertThat(new Crawler("public", Set.of())
                            .crawl(connection)
                            .tables()
                            .get(0)
                            .indexes())
                    .containsExactly(new Index("i", true, List.of("a"), "USING btree (a)", false));
        }
    }
}

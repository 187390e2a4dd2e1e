package io.github.jpamigrate.autogen.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SequenceCrawlTest {
    @Test
    void withAllOptions() throws SQLException {
        assertThat(Crawl.of(
                                "CREATE SEQUENCE b",
                                "CREATE SEQUENCE a AS smallint INCREMENT -2 MINVALUE -9 MAXVALUE 7 START 5 CACHE 4 CYCLE")
                        .sequences())
                .containsExactly(
                        new Sequence(
                                new QualifiedName("public", "a"),
                                new SequenceOptions("smallint", 5, -2, -9, 7, 4, true),
                                Optional.empty()),
                        new Sequence(
                                new QualifiedName("public", "b"),
                                new SequenceOptions("bigint", 1, 1, 1, Long.MAX_VALUE, 1, false),
                                Optional.empty()));
    }

    @Test
    void ownedByAColumnButNotThoseOfIdentities() throws SQLException {
        assertThat(Crawl.of("CREATE TABLE t (id serial, other bigint GENERATED ALWAYS AS IDENTITY)")
                        .sequences())
                .containsExactly(new Sequence(
                        new QualifiedName("public", "t_id_seq"),
                        new SequenceOptions("integer", 1, 1, 1, Integer.MAX_VALUE, 1, false),
                        Optional.of(new ColumnName(new QualifiedName("public", "t"), "id"))));
    }

    @Test
    void enumTypesWithLabelsInTheirOrder() throws SQLException {
        assertThat(Crawl.of(
                                "CREATE TYPE mood AS ENUM ('ok', ' Sad, \"x\" ', 'null')",
                                "ALTER TYPE mood ADD VALUE 'better' BEFORE 'ok'",
                                "CREATE TYPE \"None\" AS ENUM ()")
                        .enumTypes())
                .containsExactly(
                        new EnumType(new QualifiedName("public", "None"), List.of(), List.of()),
                        new EnumType(
                                new QualifiedName("public", "mood"),
                                List.of("better", "ok", " Sad, \"x\" ", "null"),
                                List.of()));
    }
}

package io.github.jpamigrate.autogen.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.cache.ScratchMemory.Replay;
import io.github.jpamigrate.autogen.crawl.Crawler;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.scratch.Extension;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCacheTest {
    private static final SchemaKey KEY = SchemaKey.of(List.of("a", "b"));
    private static final Replay SMALL =
            new Replay(Database.empty("public"), List.of(new Extension("hstore", "public", false)));

    @TempDir
    private Path folder;

    @Test
    void aSchemaComesBackAsItWas() throws SQLException {
        Database database = database();
        SchemaCache cache = SchemaCache.in(folder.resolve("new"));

        assertThat(cache.find(KEY, Database.class)).isEmpty();
        cache.keep(KEY, database);

        assertThat(SchemaCache.in(folder.resolve("new")).find(KEY, Database.class))
                .contains(database);
        assertThat(cache.find(SchemaKey.of(List.of("ab")), Database.class)).isEmpty();
        assertThat(cache.find(KEY, Replay.class)).isEmpty();
    }

    @Test
    void keysTellTextsApart() {
        assertThat(SchemaKey.of(List.of("a", "b"))).isEqualTo(KEY);
        assertThat(Stream.of(List.of("b", "a"), List.of("ab"), List.of("a", "b", ""), List.of("a", "", "b"))
                        .map(SchemaKey::of)
                        .distinct())
                .hasSize(4)
                .doesNotContain(KEY);
    }

    @Test
    void aDamagedFileIsAsIfItWereNotThere() throws IOException {
        SchemaCache cache = SchemaCache.in(folder);
        cache.keep(KEY, SMALL);
        Path file = folder.resolve(KEY.text());
        byte[] sound = Files.readAllBytes(file);

        for (int i = 0; i < sound.length; i++) {
            byte[] damaged = sound.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertThat(cache.find(KEY, Replay.class)).as("byte %s", i).isEmpty();
            Files.write(file, java.util.Arrays.copyOf(sound, i));
            assertThat(cache.find(KEY, Replay.class)).as("first %s bytes", i).isEmpty();
        }
        cache.keep(KEY, SMALL);
        assertThat(cache.find(KEY, Replay.class)).contains(SMALL);
    }

    @Test
    void manyWritersLeaveOneWholeFile() {
        IntStream.range(0, 50).parallel().forEach(i -> {
            SchemaCache.in(folder).keep(KEY, SMALL);
            assertThat(SchemaCache.in(folder).find(KEY, Replay.class)).contains(SMALL);
        });
        assertThat(folder).isDirectoryContaining(file -> file.endsWith(KEY.text()));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void theOldestAreForgotten() {
        SchemaCache cache = SchemaCache.in(folder);
        IntStream.range(0, 105).forEach(i -> cache.keep(SchemaKey.of(List.of("" + i)), SMALL));
        assertThat(folder.toFile().list()).hasSize(100);
        assertThat(cache.find(SchemaKey.of(List.of("104")), Replay.class)).isPresent();
    }

    @Test
    void aFolderThatCannotBeMadeIsNoFailure() throws IOException {
        SchemaCache cache = SchemaCache.in(Files.writeString(folder.resolve("file"), ""));
        cache.keep(KEY, SMALL);
        assertThat(cache.find(KEY, Replay.class)).isEmpty();
        assertThat(SchemaCache.none().find(KEY, Replay.class)).isEmpty();
    }

    private static Database database() throws SQLException {
        try (ScratchDatabase scratch = TestServers.database();
                Connection connection = scratch.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE SCHEMA "Straße";
                    CREATE TYPE mood AS ENUM ('sad', 'it''s ok', '😀');
                    CREATE DOMAIN positive AS int CHECK (VALUE > 0);
                    CREATE SEQUENCE lonely INCREMENT 50 CYCLE;
                    CREATE TABLE a (id int PRIMARY KEY GENERATED ALWAYS AS IDENTITY, m mood DEFAULT 'sad',
                        c text COLLATE "C", g int GENERATED ALWAYS AS (1 + 1) STORED, UNIQUE (c) INCLUDE (m)) WITH (fillfactor = 70);
                    CREATE TABLE "Straße"."Weird ""Name" (" id" bigserial, a int REFERENCES a ON DELETE CASCADE,
                        CHECK (a > 0) NOT VALID, EXCLUDE USING btree (a WITH =));
                    CREATE INDEX i ON a (lower(c)) WHERE id > 3;
                    COMMENT ON TABLE a IS 'one''s';
                    COMMENT ON COLUMN a.c IS 'of a table';
                    CREATE VIEW v AS SELECT c, id FROM a;
                    """);
            return new Crawler("public", Set.of()).crawl(connection);
        }
    }
}

package io.github.jpamigrate.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.cache.SchemaCache;
import io.github.jpamigrate.autogen.cases.CaseModel;
import io.github.jpamigrate.autogen.model.ModelRequest;
import io.github.jpamigrate.autogen.scratch.Extension;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.scratch.TestServers;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of earlier runs answers that there is nothing to do, and nothing else. */
class RememberedTest {
    private static final String ITEM =
            "@Entity class Item { @Id Long id; String name; @ColumnDefault(\"now()\") Instant made; }";
    private static final String PRICED =
            "@Entity class Item { @Id Long id; String name; @ColumnDefault(\"now()\") Instant made; Integer price; }";

    private static final String TITLED =
            "@Entity class Item { @Id Long id; @Column(name = \"name\") String title; @ColumnDefault(\"now()\") Instant made; }";

    @TempDir
    private Path folder;

    private Counted scratch = new Counted("server");
    private final Map<String, ModelRequest> models = new HashMap<>();

    @BeforeEach
    void firstRevision() {
        assertThat(autogenerator(ITEM).revision("create items").written()).isPresent();
    }

    @Test
    void theSecondLookNeedsNoDatabase() {
        assertThat(autogenerator(ITEM).revision("nothing").written()).isEmpty();
        int made = scratch.made;
        assertThat(made).isPositive();

        RevisionOutcome again = autogenerator(ITEM).revision("nothing");
        assertThat(again.written()).isEmpty();
        assertThat(again.declarationUpdated()).isFalse();
        assertThat(autogenerator(ITEM).check().isClean()).isTrue();
        assertThat(scratch.made).isEqualTo(made);
    }

    @Test
    void thatNothingWasToDoIsRememberedBesideTheSchemas() throws IOException {
        autogenerator(ITEM).revision("nothing");
        forgetAllBut("NothingToDo");
        assertThat(looks()).as("with nothing else in the memory").isFalse();
        assertThat(autogenerator(ITEM).check().isClean()).isTrue();
        forgetAllBut("Replay");
        assertThat(looks()).as("with something else in the memory").isTrue();
    }

    @Test
    void anotherAttributeForTheSameColumnIsNoticed() {
        autogenerator(ITEM).revision("nothing");
        RevisionOutcome renamed = autogenerator(TITLED).revision("nothing");
        assertThat(renamed.written()).isEmpty();
        assertThat(renamed.declarationUpdated()).isTrue();
        assertThat(autogenerator(TITLED).revision("nothing").declarationUpdated())
                .isFalse();
    }

    @Test
    void theAnswerIsTheOneThatWasGiven() throws SQLException {
        try (ScratchDatabase live = TestServers.database()) {
            upgrade(live);
            execute(live, "CREATE INDEX by_hand ON item (name)", "ALTER TABLE item ALTER COLUMN name TYPE text");
            autogenerator(ITEM, Optional.of(live.dataSource())).acceptAll();
            CheckOutcome looked =
                    autogenerator(ITEM, Optional.of(live.dataSource())).check();
            int made = scratch.made;
            CheckOutcome remembered =
                    autogenerator(ITEM, Optional.of(live.dataSource())).check();
            assertThat(remembered).isEqualTo(looked);
            assertThat(remembered.leftAlone()).isNotEmpty();
            assertThat(remembered.accepted()).isNotEmpty();
            assertThat(scratch.made).isEqualTo(made);

            execute(live, "DROP INDEX by_hand");
            assertThat(autogenerator(ITEM, Optional.of(live.dataSource()))
                            .check()
                            .leftAlone())
                    .isEmpty();
        }
    }

    @Test
    void whatIsWrittenWasLookedAt() {
        autogenerator(ITEM).revision("nothing");
        autogenerator(PRICED).check();
        autogenerator(PRICED).check();
        int made = scratch.made;

        RevisionOutcome outcome = autogenerator(PRICED).revision("add a price");
        assertThat(outcome.changes()).containsExactly("add column item.price");
        assertThat(outcome.written()).isPresent();
        assertThat(scratch.made).isEqualTo(made + 2);
    }

    @Test
    void everythingThatMattersIsLookedAtAnew() throws IOException {
        autogenerator(ITEM).revision("nothing");
        expectsALook("another server", () -> scratch = new Counted("another server"));
        expectsALook("an edited revision", () -> edit("\n", "\n-- one more line\n"));
        expectsALook("an edited model.schema", () -> write(folder.resolve("model.schema"), ""));
        expectsALook("a clock in a script", () -> edit("CREATE TABLE", "DO $$ BEGIN PERFORM 1; END $$;\nCREATE TABLE"));
        assertThat(looks()).as("it stays there").isTrue();
    }

    @Test
    void aLiveDatabaseIsAlwaysLookedAt() throws SQLException {
        try (ScratchDatabase live = TestServers.database()) {
            upgrade(live);
            assertThat(autogenerator(ITEM, Optional.of(live.dataSource()))
                            .check()
                            .isClean())
                    .isTrue();
            int made = scratch.made;
            assertThat(autogenerator(ITEM, Optional.of(live.dataSource()))
                            .check()
                            .isClean())
                    .isTrue();
            assertThat(scratch.made).isEqualTo(made);

            execute(live, "ALTER TABLE item ADD COLUMN price integer");
            assertThat(autogenerator(PRICED, Optional.of(live.dataSource()))
                            .check()
                            .changes())
                    .as("what other databases need")
                    .containsExactly("add column item.price");
            assertThat(autogenerator(PRICED, Optional.of(live.dataSource()))
                            .revision("add a price")
                            .written())
                    .as("a revision for other databases")
                    .isPresent();
        }
    }

    private void upgrade(ScratchDatabase database) {
        Migrator.builder(database.dataSource())
                .revisions(RevisionDirectory.of(folder))
                .build()
                .upgrade(Target.parse("head"));
    }

    private static void execute(ScratchDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void forgetAllBut(String type) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            for (Path file : files.toList()) {
                if (!new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(type)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void expectsALook(String what, Runnable change) {
        assertThat(looks()).as("before %s", what).isFalse();
        change.run();
        assertThat(looks()).as("after %s", what).isTrue();
    }

    private boolean looks() {
        int before = scratch.made;
        Counted asked = scratch;
        assertThat(autogenerator(ITEM).revision("nothing").written()).isEmpty();
        return asked.made > before;
    }

    private void edit(String from, String to) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".upgrade.sql"))
                    .toList()) {
                String text = Files.readString(file);
                int place = text.indexOf(from, text.indexOf("\n\n"));
                write(file, text.substring(0, place) + to + text.substring(place + from.length()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Autogenerator autogenerator(String entities) {
        return autogenerator(entities, Optional.empty());
    }

    private Autogenerator autogenerator(String entities, Optional<DataSource> live) {
        ModelRequest model = models.computeIfAbsent(
                entities, source -> CaseModel.request(source, folder.resolve("model-" + models.size())));
        AutogeneratorSettings settings =
                new AutogeneratorSettings(folder, model, live, "migrate_revision", Answers.none());
        return new Autogenerator(settings, scratch).remembering(SchemaCache.in(folder.resolve("cache")));
    }

    /** Databases of the shared server, counted. */
    private static final class Counted implements ScratchDatabases {
        private final ScratchDatabases server = TestServers.server(TestServers.NEWEST);
        private final String identity;
        private int made;

        private Counted(String identity) {
            this.identity = identity;
        }

        @Override
        public ScratchDatabase create(List<Extension> extensions) {
            made++;
            return server.create(extensions);
        }

        @Override
        public int serverVersion() {
            return server.serverVersion();
        }

        @Override
        public Optional<String> identity() {
            return Optional.of(identity);
        }

        @Override
        public String describe() {
            return server.describe();
        }

        @Override
        public void close() {
            server.close();
        }
    }
}

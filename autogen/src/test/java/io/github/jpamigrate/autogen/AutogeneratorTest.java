package io.github.jpamigrate.autogen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.cases.CaseModel;
import io.github.jpamigrate.autogen.declaration.DeclarationFile;
import io.github.jpamigrate.autogen.ignore.Ignored;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.model.ModelRequest;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import io.github.jpamigrate.autogen.verify.ProofFailedException;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.report.UnfinishedScriptException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole pipeline on a live database, without Maven. */
class AutogeneratorTest {
    private static final String ITEM = "@Entity class Item { @Id Long id; String name; }";
    private static final String PRICED = "@Entity class Item { @Id Long id; String name; Integer price; }";

    @TempDir
    private Path folder;

    private final ScratchDatabase live = TestServers.database();
    private int models;

    @AfterEach
    void dropDatabase() {
        live.close();
    }

    @Test
    void writesARevisionOnceAndNothingAfterIt() {
        RevisionOutcome first = autogenerator(ITEM).revision("create items");
        assertThat(first.written()).map(Revision::message).contains("create items");
        assertThat(first.changes()).containsExactly("create table item");
        upgrade();

        assertThat(autogenerator(ITEM).check().isClean()).isTrue();
        RevisionOutcome second = autogenerator(ITEM).revision("create items again");
        assertThat(second.written()).isEmpty();
        assertThat(second.declarationUpdated()).isFalse();
        assertThat(files()).hasSize(3);
    }

    @Test
    void refusesADatabaseThatIsNotAtHead() {
        Revision first = autogenerator(ITEM).revision("create items").written().orElseThrow();

        assertThatThrownBy(() -> autogenerator(PRICED).revision("add price of items"))
                .isInstanceOf(NotUpToDateException.class)
                .hasMessage("""
                        Target database is not up to date: 1 revision is not applied yet:
                          %s
                        Apply them first: mvn migrate:upgrade\
                        """.formatted(first.name()));
        assertThat(files()).hasSize(3);
    }

    @Test
    void acceptedContradictionsStayQuietUntilTheModelChanges() throws SQLException {
        autogenerator(ITEM).revision("create items");
        upgrade();
        execute("ALTER TABLE item ALTER COLUMN name TYPE text");
        assertThat(autogenerator(ITEM).check().contradictions())
                .containsExactly(new Contradiction("column item.name", "type", "character varying(255)", "text"));

        assertThatThrownBy(() -> autogenerator(ITEM).accept(List.of("item.nam")))
                .isInstanceOf(NothingToAcceptException.class)
                .hasMessageContaining("column item.name: type is text, the model declares character varying(255)");
        assertThat(autogenerator(ITEM).accept(List.of("item.name"))).hasSize(1);

        assertThat(autogenerator(ITEM).check().isClean()).isTrue();
        assertThat(autogenerator(PRICED).check().changes()).containsExactly("add column item.price");
        String longer = "@Entity class Item { @Id Long id; @Column(length = 300) String name; }";
        assertThat(autogenerator(longer).check().changes())
                .containsExactly("alter column item.name (type text to character varying(300))");
        execute("ALTER TABLE item ALTER COLUMN name TYPE varchar(20)");
        assertThat(autogenerator(ITEM).check().changes())
                .containsExactly("alter column item.name (type character varying(20) to character varying(255))");
    }

    @Test
    void marksWhatOnlyRepairsWhatWasDoneByHand() throws SQLException {
        autogenerator(ITEM).revision("create items");
        upgrade();
        execute("ALTER TABLE item DROP COLUMN name");

        RevisionOutcome outcome = autogenerator(PRICED).revision("add price of items");
        assertThat(outcome.changes()).containsExactly("add column item.price", "add column item.name");
        assertThat(outcome.drift()).containsExactly("add column item.name");
        assertThat(outcome.written().orElseThrow().hazards())
                .map(Object::toString)
                .containsExactly("drift add column item.name");
    }

    @Test
    void goesOnWithoutWhatItCannotCopyForTheProof() throws SQLException {
        autogenerator(ITEM).revision("create items");
        upgrade();
        execute("CREATE FUNCTION stamp() RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$");
        execute("CREATE TABLE by_hand (id integer, stamp text DEFAULT stamp())");
        execute("CREATE TABLE parted (id integer) PARTITION BY RANGE (id)");
        execute("CREATE VIEW names AS SELECT name FROM item");
        execute("CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer)");
        execute("CREATE VIEW totals AS SELECT total(id) FROM by_hand");

        RevisionOutcome outcome = autogenerator(PRICED).revision("add price of items");
        assertThat(outcome.changes()).containsExactly("add column item.price");
        assertThat(outcome.drift()).isEmpty();
        assertThat(outcome.unproved())
                .singleElement()
                .asString()
                .startsWith("create view public.totals: not tried, since");
        upgrade();
        assertThat(autogenerator(PRICED).check().isClean()).isTrue();
    }

    @Test
    void keepsOutOfWhatIsIgnoredInALiveDatabase() throws SQLException {
        autogenerator(ITEM).revision("create items");
        upgrade();
        execute("ALTER TABLE item ALTER COLUMN name SET DEFAULT 'by hand'");
        execute("CREATE INDEX ix_manual_name ON item (name)");
        execute("CREATE TABLE qrtz_job (id integer)");
        String named = "@Entity class Item { @Id Long id; @ColumnDefault(\"'model'\") String name; Integer price; }";
        assertThat(autogenerator(named).check().changes())
                .containsExactlyInAnyOrder(
                        "alter column item.name (default 'by hand'::character varying to 'model'::character varying)",
                        "add column item.price");

        AutogeneratorSettings settings = settings(named, Optional.of(live.dataSource()));
        Autogenerator ignoring = new Autogenerator(
                new AutogeneratorSettings(
                        settings.revisions(),
                        settings.model(),
                        settings.live(),
                        settings.journal(),
                        settings.answers(),
                        Ignored.of(List.of("index:ix_manual_*", "table:qrtz_*", "default:item.name")),
                        settings.fileTemplate(),
                        settings.filters()),
                TestServers.server(TestServers.NEWEST));
        RevisionOutcome outcome = ignoring.revision("add price of items");
        assertThat(outcome.changes()).containsExactly("add column item.price");
        assertThat(outcome.drift()).isEmpty();
        assertThat(outcome.leftAlone()).isEmpty();
        upgrade();
        assertThat(ignoring.check().isClean()).isTrue();
        assertThat(ignoring.verify(revision -> {})).hasSize(2);
    }

    @Test
    void provesEveryRevisionAndTheWayToTheModel() throws IOException {
        Autogenerator first = autogenerator(ITEM);
        first.revision("create items");
        upgrade();
        Revision second =
                autogenerator(PRICED).revision("add price of items").written().orElseThrow();
        assertThat(autogenerator(PRICED).verify(revision -> {})).hasSize(2);

        assertThatThrownBy(() -> first.verify(revision -> {}))
                .isInstanceOf(ModelNotReachedException.class)
                .hasMessageContaining("drop column item.price");

        Path downgrade = Path.of(second.downgrade().path());
        Files.writeString(downgrade, Files.readString(downgrade).replaceAll("(?m)^ALTER TABLE.*$", "SELECT 1;"));
        assertThatThrownBy(() -> autogenerator(PRICED).verify(revision -> {}))
                .isInstanceOfSatisfying(ProofFailedException.class, failure -> assertThat(failure.differences())
                        .containsExactly("add column item.price"))
                .hasMessageContaining("The downgrade does not lead back to the schema before the upgrade");
    }

    @Test
    void asksWhatRowsGetAndElseLeavesItToTheScript() throws SQLException {
        autogenerator(ITEM).revision("create items");
        upgrade();
        execute("INSERT INTO item (id, name) VALUES (1, 'x')");
        String required = "@Entity class Item { @Id Long id; String name; @Column(nullable = false) String code; }";
        List<String> asked = new ArrayList<>();

        RevisionOutcome left = autogenerator(required)
                .asking((column, type) -> {
                    asked.add(column + " " + type);
                    return Optional.empty();
                })
                .revision("add code of items");
        assertThat(asked).containsExactly("item.code character varying(255)");
        assertThat(left.unfinished()).containsExactly("backfill item.code");
        Revision written = left.written().orElseThrow();
        assertThatThrownBy(this::upgrade).isInstanceOf(UnfinishedScriptException.class);
        assertThatThrownBy(() -> autogenerator(required).check()).isInstanceOf(NotUpToDateException.class);
        assertThatThrownBy(
                        () -> new Autogenerator(settings(required, Optional.empty()), TestServers.server(18)).check())
                .isInstanceOf(UnfinishedScriptException.class)
                .hasMessageContaining("backfill item.code");
        assertThatThrownBy(() -> autogenerator(required).verify(revision -> {}))
                .hasMessageContaining("This script is not finished: backfill item.code");

        Path script = Path.of(written.upgrade().path());
        replace(script, "-- migrate:todo backfill item.code\n", "");
        assertThatThrownBy(this::upgrade).hasMessageContaining("syntax error at or near \"<\"");
        replace(script, "<value>", "'code of ' || id");
        upgrade();
        assertThat(autogenerator(required).check().isClean()).isTrue();
        assertThat(autogenerator(required).verify(revision -> {})).hasSize(2);
    }

    @Test
    void showsWhereAnExpressionIsWrong() {
        autogenerator(ITEM).revision("create items");
        upgrade();
        String numbered = "@Entity class Item { @Id Long id; LocalDate name; }";
        AutogeneratorSettings settings = settings(
                numbered,
                Optional.of(live.dataSource()),
                Answers.none().withUsings(List.of("item.name=to_date(naem, 'YYYY')")));

        assertThatThrownBy(() -> new Autogenerator(settings, TestServers.server(18)).revision("name items by day"))
                .isInstanceOf(ProofFailedException.class)
                .hasMessageContaining("""
                            ALTER TABLE item ALTER COLUMN name TYPE date USING to_date(naem, 'YYYY')
                                                                                       ^
                        column "naem" does not exist
                        """);
        assertThat(files()).hasSize(3);
    }

    private static void replace(Path file, String text, String by) {
        try {
            Files.writeString(file, Files.readString(file).replace(text, by));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void keepsASequenceWhileItsGeneratorFails() throws IOException {
        String numbered = """
                @Entity class Item {
                    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
                    @SequenceGenerator(name = "numbers", sequenceName = "item_numbers") Long id;
                }
                """;
        autogenerator(numbered).revision("create items");
        upgrade();
        String broken = """
                @Entity class Item {
                    @Id @GeneratedValue(generator = "numbers")
                    @GenericGenerator(name = "numbers", type = Model.Numbers.class) Long id;
                }
                public class Model {
                    public static class Numbers extends org.hibernate.id.enhanced.SequenceStyleGenerator {
                        @Override
                        public void configure(org.hibernate.generator.GeneratorCreationContext context, Properties settings) {
                            throw new org.hibernate.MappingException("no tenant is set");
                        }
                    }
                }
                """;
        assertThatThrownBy(() -> autogenerator(broken).revision("drop numbers"))
                .isInstanceOf(UnsupportedChangesException.class)
                .hasMessageContaining("item_numbers")
                .hasMessageContaining("model.Item.id");
    }

    @Test
    void namesTheAttributeWhoseColumnPostgresqlRefuses() {
        String foreign = "@Entity class Item { @Id Long id; @Column(columnDefinition = \"LONGTEXT\") String body; }";

        assertThatThrownBy(() -> autogenerator(foreign).revision("create items"))
                .isInstanceOf(ModelDdlException.class)
                .hasMessageContaining("PostgreSQL refuses what Hibernate makes of model.Item.body")
                .hasMessageContaining("longtext");
        assertThat(files()).isEmpty();
    }

    @Test
    void worksInASchemaThatIsNotThereYet() throws SQLException {
        ModelRequest model = CaseModel.request(ITEM, folder.resolve("app"));
        ModelRequest inApp = new ModelRequest(
                model.classPath(),
                model.scanned(),
                model.packages(),
                model.persistenceUnit(),
                model.settings(),
                model.serverVersion(),
                "app");
        Optional<DataSource> database = Optional.of(live.dataSource());
        Autogenerator autogenerator = new Autogenerator(
                new AutogeneratorSettings(revisions(), inApp, database, "migrate_revision", Answers.none()),
                TestServers.server(TestServers.NEWEST));

        assertThat(autogenerator.revision("create items").changes()).containsExactly("create table item");
        Migrator migrator = Migrator.builder(live.dataSource())
                .revisions(RevisionDirectory.of(revisions()))
                .schema("app")
                .build();
        migrator.upgrade(Target.parse("head"));
        assertThat(autogenerator.check().isClean()).isTrue();
        assertThat(autogenerator.verify(revision -> {})).hasSize(1);
        execute("SELECT name FROM app.item");
        migrator.downgrade(Target.parse("base"));
    }

    @Test
    void comparesWithTheRevisionsWhereThereIsNoDatabase() {
        Autogenerator autogenerator = new Autogenerator(settings(ITEM, Optional.empty()), TestServers.server(18));
        assertThat(autogenerator.revision("create items").written()).isPresent();
        assertThat(autogenerator.revision("create items again").written()).isEmpty();
    }

    private Autogenerator autogenerator(String entities) {
        AutogeneratorSettings settings = settings(entities, Optional.of(live.dataSource()));
        return new Autogenerator(settings, TestServers.server(TestServers.NEWEST));
    }

    private AutogeneratorSettings settings(String entities, Optional<DataSource> database) {
        return settings(entities, database, Answers.none());
    }

    private AutogeneratorSettings settings(String entities, Optional<DataSource> database, Answers answers) {
        Path classes = folder.resolve("classes" + models++);
        return new AutogeneratorSettings(
                revisions(), CaseModel.request(entities, classes), database, "migrate_revision", answers);
    }

    private Path revisions() {
        return folder.resolve("migrate");
    }

    private void upgrade() {
        Migrator.builder(live.dataSource())
                .revisions(RevisionDirectory.of(revisions()))
                .schema("public")
                .build()
                .upgrade(Target.parse("head"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = live.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The revision files and {@link DeclarationFile#NAME}. */
    private List<Path> files() {
        if (!Files.exists(revisions())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(revisions())) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package io.github.jpamigrate.autogen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.cases.CaseModel;
import io.github.jpamigrate.autogen.crawl.Crawler;
import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that existed before its first revision. */
class BaselineTest {
    private static final String ITEM = """
            @Entity @Table(indexes = @Index(name = "item_by_name", columnList = "name"))
            class Item {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = false) String name;
                @Enumerated(EnumType.STRING) Size size;
            }
            enum Size { SMALL, LARGE }
            """;

    @TempDir
    private Path folder;

    private final ScratchDatabase live = TestServers.database();
    private int models;

    @AfterEach
    void dropDatabase() {
        live.close();
    }

    @Test
    void isAdoptedAsItIs() throws SQLException {
        execute(
                "CREATE TABLE item (id serial PRIMARY KEY, name text, size varchar(20), weight numeric NOT NULL)",
                "CREATE TABLE by_hand (id integer PRIMARY KEY, item integer NOT NULL REFERENCES item)",
                "CREATE INDEX by_hand_item ON by_hand (item) WHERE id > 0",
                "CREATE VIEW names AS SELECT name FROM item",
                "CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer)");
        Database before = crawl(live);

        BaselineOutcome outcome = autogenerator(ITEM).baseline("baseline");

        assertThat(outcome.accepted())
                .map(Contradiction::toString)
                .containsExactlyInAnyOrder(
                        "column item.id: type is integer, the model declares bigint",
                        "column item.name: type is text, the model declares character varying(255)",
                        "column item.name: nullability is NULL, the model declares NOT NULL",
                        "column item.size: type is character varying(20), the model declares character varying(255)",
                        "check constraint item.item_size_check: existence is absent, the model declares present",
                        "index item_by_name on item: existence is absent, the model declares present",
                        "sequence item_id_seq: type is integer, the model declares bigint");
        assertThat(outcome.awaited()).isEmpty();
        assertThat(outcome.leftOut()).containsExactly("create aggregate public.total(integer)");
        assertThat(outcome.leftAlone())
                .contains("table by_hand", "column item.weight", "column item.id: serial, which serves as identity");
        assertThat(Differ.diff(before, crawl(live)).describe()).isEmpty();
        assertThat(current()).containsExactly(outcome.written().id());
        assertThat(outcome.written().upgrade().text())
                .contains("-- The database had more, which this script does not make:\n"
                        + "--   create aggregate public.total(integer)\n");
        assertThat(autogenerator(ITEM).check().isClean()).isTrue();
        assertThat(autogenerator(ITEM).verify(revision -> {})).hasSize(1);
        assertThat(withoutDatabase(ITEM).check().isClean()).isTrue();

        try (ScratchDatabase fresh = TestServers.database()) {
            upgrade(fresh);
            assertThat(Differ.diff(crawl(fresh), before).describe())
                    .containsExactly("create aggregate public.total(integer)");
        }
    }

    @Test
    void isComparedFromThenOnWithWhatTheModelSaidAtItsAdoption() throws SQLException {
        execute("CREATE TABLE item (id serial PRIMARY KEY, name text, size varchar(20), weight numeric)");
        autogenerator(ITEM).baseline("baseline");
        String later = """
                @Entity class Item {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @Column(nullable = false) String name;
                    Integer price;
                }
                """;

        RevisionOutcome outcome = autogenerator(later).revision("price items");

        assertThat(outcome.changes()).containsExactlyInAnyOrder("add column item.price", "drop column item.size");
        assertThat(outcome.drift()).isEmpty();
        upgrade(live);
        assertThat(autogenerator(later).check().isClean()).isTrue();
        assertThat(autogenerator(later).verify(revision -> {})).hasSize(2);
    }

    @Test
    void lacksWhatWasDeclaredSince() throws SQLException {
        execute("CREATE TABLE item (id integer PRIMARY KEY)");
        String more = """
                @Entity class Item { @Id Integer id; @Enumerated @JdbcTypeCode(SqlTypes.NAMED_ENUM) Size size; }
                @Entity class Part { @Id Integer id; @ManyToOne Item item; }
                enum Size { SMALL, LARGE }
                """;

        BaselineOutcome outcome = autogenerator(more).baseline("baseline");

        assertThat(outcome.accepted()).isEmpty();
        assertThat(outcome.awaited()).contains("create table part", "add column item.size", "create enum type size");
        assertThat(autogenerator(more).revision("add parts").changes()).isEqualTo(outcome.awaited());
        upgrade(live);
        assertThat(autogenerator(more).check().isClean()).isTrue();
        assertThat(autogenerator(more).verify(revision -> {})).hasSize(2);
    }

    @Test
    void mayHaveViewsThatEntitiesRead() throws SQLException {
        execute("CREATE TABLE item (id integer PRIMARY KEY)", "CREATE VIEW \"Shelf\" AS SELECT id FROM item");
        String reading = """
                @Entity class Item { @Id Integer id; }
                @Entity @Table(name = "`Shelf`") class Shelf { @Id Integer id; }
                """;

        BaselineOutcome outcome = autogenerator(reading).baseline("baseline");

        assertThat(outcome.accepted()).map(Contradiction::object).containsExactly("table \"Shelf\"");
        assertThat(outcome.awaited()).isEmpty();
        assertThat(autogenerator(reading).check().isClean()).isTrue();
    }

    @Test
    void goesOnWithoutWhatNoScriptCanMake() throws SQLException {
        execute(
                "CREATE TABLE item (id integer PRIMARY KEY)",
                "CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer)",
                "CREATE TABLE stamped (id integer PRIMARY KEY)",
                "CREATE VIEW totals AS SELECT total(id) AS n FROM stamped",
                "CREATE VIEW twice AS SELECT n * 2 FROM totals",
                "CREATE TABLE child () INHERITS (stamped)");

        BaselineOutcome outcome =
                autogenerator("@Entity class Item { @Id Integer id; }").baseline("baseline");

        assertThat(outcome.leftOut())
                .anyMatch(line -> line.startsWith("create view public.totals: ERROR: function total(integer)"))
                .anyMatch(line -> line.startsWith("create view public.twice: ERROR: relation"))
                .contains("create table child", "create aggregate public.total(integer)");
        assertThat(autogenerator("@Entity class Item { @Id Integer id; }")
                        .check()
                        .isClean())
                .isTrue();
    }

    @Test
    void mayNeedExtensions() throws SQLException {
        execute(
                "CREATE SCHEMA extensions",
                "CREATE EXTENSION citext WITH SCHEMA extensions",
                "CREATE TABLE item (id integer PRIMARY KEY, name extensions.citext)");

        BaselineOutcome outcome =
                autogenerator("@Entity class Item { @Id Integer id; }").baseline("baseline");

        assertThat(outcome.leftOut()).isEmpty();
        try (ScratchDatabase fresh = TestServers.database()) {
            upgrade(fresh);
            assertThat(Differ.diff(crawl(fresh), crawl(live)).describe()).isEmpty();
        }
    }

    @Test
    void isAdoptedOnlyOnce() throws Exception {
        execute("CREATE TABLE item (id integer PRIMARY KEY)");
        String item = "@Entity class Item { @Id Integer id; }";
        Revision baseline = autogenerator(item).baseline("baseline").written();

        assertThatThrownBy(() -> autogenerator(item).baseline("baseline"))
                .isInstanceOf(RevisionsExistException.class)
                .hasMessageContaining(baseline.name().toString());
        Files.delete(Path.of(baseline.upgrade().path()));
        Files.delete(Path.of(baseline.downgrade().path()));
        assertThatThrownBy(() -> autogenerator(item).baseline("baseline"))
                .isInstanceOf(AlreadyJournalledException.class)
                .hasMessageContaining(baseline.name().toString());
    }

    @Test
    void isNotCompletedByAFirstRevision() throws SQLException {
        execute("CREATE TABLE item (id integer PRIMARY KEY)", "CREATE TABLE by_hand (id integer)");
        Autogenerator autogenerator = autogenerator("@Entity class Item { @Id Integer id; String name; }");

        assertThatThrownBy(() -> autogenerator.revision("name items"))
                .isInstanceOf(UnadoptedDatabaseException.class)
                .hasMessageContaining("this database has 2 tables already, 1 of which the entities declare");
        assertThatThrownBy(autogenerator::check).isInstanceOf(UnadoptedDatabaseException.class);
        assertThat(folder.resolve("migrate")).doesNotExist();
    }

    @Test
    void hasToHaveSomethingOfTheModel() throws SQLException {
        execute("CREATE TABLE other (id integer PRIMARY KEY)");

        assertThatThrownBy(() -> autogenerator(ITEM).baseline("baseline")).isInstanceOf(NothingToAdoptException.class);
        assertThatThrownBy(() -> withoutDatabase(ITEM).baseline("baseline"))
                .isInstanceOf(NoLiveDatabaseException.class);
        assertThat(folder.resolve("migrate")).doesNotExist();
    }

    @Test
    void mayBeAheadOfItsRevisions() throws SQLException {
        execute("CREATE TABLE item (id integer PRIMARY KEY)");
        autogenerator("@Entity class Item { @Id Integer id; }").baseline("baseline");
        execute("ALTER TABLE item ADD COLUMN name varchar(255)", "CREATE INDEX quick ON item (name)");
        String named = "@Entity @Table(indexes = @Index(name = \"item_by_name\", columnList = \"name\"))"
                + " class Item { @Id Integer id; String name; }";
        String priced = named.replace("String name;", "String name; Integer price;");

        assertThat(autogenerator(named).check().changes())
                .containsExactly("add column item.name", "create index item_by_name on item");
        assertThatThrownBy(() -> autogenerator(priced).revision("price items"))
                .isInstanceOf(MadeByHandException.class)
                .hasMessageContaining("add column item.name")
                .hasMessageContaining("add column item.price");
        RevisionOutcome outcome = autogenerator(named).revision("name items");

        assertThat(outcome.made()).isEqualTo(outcome.changes()).hasSize(2);
        migrator(live).stamp(Target.parse("head"));
        assertThat(autogenerator(named).check().isClean()).isTrue();
        assertThat(autogenerator(named).verify(revision -> {})).hasSize(2);
        try (ScratchDatabase fresh = TestServers.database()) {
            upgrade(fresh);
            assertThat(crawl(fresh).tables().get(0).columns())
                    .hasSameSizeAs(crawl(live).tables().get(0).columns());
        }
        assertThat(autogenerator(priced).revision("price items").changes()).contains("add column item.price");
    }

    private Autogenerator autogenerator(String entities) {
        return autogenerator(entities, Optional.of(live));
    }

    private Autogenerator withoutDatabase(String entities) {
        return autogenerator(entities, Optional.empty());
    }

    private Autogenerator autogenerator(String entities, Optional<ScratchDatabase> database) {
        Path classes = folder.resolve("classes" + models++);
        AutogeneratorSettings settings = new AutogeneratorSettings(
                folder.resolve("migrate"),
                CaseModel.request(entities, classes),
                database.map(ScratchDatabase::dataSource),
                "migrate_revision",
                Answers.none());
        return new Autogenerator(settings, TestServers.server(TestServers.NEWEST));
    }

    private void upgrade(ScratchDatabase database) {
        migrator(database).upgrade(Target.parse("head"));
    }

    private List<String> current() {
        return migrator(live).current().stream().map(revision -> revision.id()).toList();
    }

    private Migrator migrator(ScratchDatabase database) {
        return Migrator.builder(database.dataSource())
                .revisions(RevisionDirectory.of(folder.resolve("migrate")))
                .schema("public")
                .disposable(true)
                .build();
    }

    private static Database crawl(ScratchDatabase database) throws SQLException {
        Set<QualifiedName> journal = Set.of(
                new QualifiedName("public", "migrate_revision"), new QualifiedName("public", "migrate_revision_log"));
        try (Connection connection = database.connect()) {
            return new Crawler("public", journal).crawl(connection);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = live.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

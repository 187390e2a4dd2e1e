package io.github.jpamigrate.autogen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.cases.CaseModel;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.IndexChange;
import io.github.jpamigrate.autogen.filter.FilterFailedException;
import io.github.jpamigrate.autogen.filter.Operations;
import io.github.jpamigrate.autogen.filter.RevisionFilter;
import io.github.jpamigrate.autogen.filter.RevisionFilters;
import io.github.jpamigrate.autogen.ignore.Ignored;
import io.github.jpamigrate.autogen.render.Operation;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.revision.FileTemplate;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters drop, reorder, replace and add operations, and the proof holds for what they made. */
class RevisionFilterTest {
    private static final String ITEM = "@Entity class Item { @Id Long id; String name; }";
    private static final String PRICED = "@Entity class Item { @Id Long id; String name; Integer price; Integer tax; }";
    private static final String LONGER = "@Entity class Item { @Id Long id; @Column(length = 300) String name; }";
    private static final String INDEXED =
            "@Entity @Table(indexes = @Index(name = \"ix\", columnList = \"name\")) class Item { @Id Long id; String name; }";

    @TempDir
    private Path folder;

    private final ScratchDatabase live = TestServers.database();
    private int models;

    @AfterEach
    void dropDatabase() {
        live.close();
    }

    @Test
    void addsOperationsInBothDirections() throws SQLException {
        Revision written = revision(ITEM, operations -> operations
                .withUpgrade(with(operations.upgrade(), "let all read items", "GRANT SELECT ON item TO PUBLIC; "))
                .withDowngrade(with(operations.downgrade(), "forget items", "SELECT 1 -- nothing")));
        assertThat(written.upgrade().text()).endsWith("""
                );

                -- let all read items
                GRANT SELECT ON item TO PUBLIC;
                """);
        assertThat(written.downgrade().text()).endsWith("\n-- forget items\nSELECT 1 -- nothing\n;\n");
        upgrade();
        assertThat(ask("SELECT has_table_privilege('public', 'item', 'SELECT')"))
                .isEqualTo("t");
    }

    @Test
    void replacesStatementsBySteps() throws SQLException {
        create(ITEM);
        Revision written = revision(
                INDEXED,
                operations -> operations.map(operation -> is(operation, IndexChange.Create.class)
                        ? operation.withStatements(
                                "-- migrate:step autocommit\nCREATE INDEX CONCURRENTLY ix ON item (name)")
                        : operation));
        assertThat(written.upgrade().text()).endsWith("""
                        -- model.Item.name: create index ix on item
                        -- migrate:step autocommit
                        CREATE INDEX CONCURRENTLY ix ON item (name);
                        """);
        upgrade();
        assertThat(autogenerator(INDEXED).check().isClean()).isTrue();
    }

    @Test
    void reorders() {
        create(ITEM);
        assertThat(revision(PRICED, operations -> operations.withUpgrade(reversed(operations.upgrade())))
                        .upgrade()
                        .text())
                .containsSubsequence("ADD COLUMN tax", "ADD COLUMN price");
    }

    @Test
    void leavesOutWhatWouldLoseData() {
        create(PRICED);
        RevisionFilter expandOnly = operations -> operations
                .withUpgrade(without(operations.upgrade(), operation -> is(operation, ColumnChange.Drop.class)))
                .withDowngrade(without(operations.downgrade(), operation -> is(operation, ColumnChange.Add.class)));
        RevisionOutcome outcome = autogenerator(LONGER, expandOnly).revision("longer names");
        assertThat(outcome.changes())
                .containsExactly("alter column item.name (type character varying(255) to character varying(300))");
        assertThat(outcome.leftOut()).containsExactly("drop column item.price", "drop column item.tax");
        assertThat(outcome.written().orElseThrow().hazards()).isEmpty();
        upgrade();
        assertThat(autogenerator(LONGER).check().isClean()).isTrue();
        assertThat(autogenerator(LONGER).check().leftAlone()).hasSize(2);
    }

    @Test
    void leavesOutWhatTheDatabaseShallNotHave() {
        create(ITEM);
        RevisionFilter none = operations -> new Operations(List.of(), List.of());
        assertThat(autogenerator(INDEXED, none).revision("index names").written())
                .isEmpty();
        CheckOutcome check = autogenerator(INDEXED, none).check();
        assertThat(check.isClean()).isTrue();
        assertThat(check.leftOut()).containsExactly("create index ix on item");
        assertThat(autogenerator(INDEXED, none).verify(revision -> {})).hasSize(1);
        assertThat(autogenerator(INDEXED).check().changes()).containsExactly("create index ix on item");
    }

    @Test
    void isNamedWhenTheProofFails() {
        create(ITEM);
        RevisionFilter careless = named(
                "careless",
                operations -> operations.withUpgrade(without(
                        operations.upgrade(),
                        operation -> operation.description().contains("price"))));
        RevisionFilter innocent = named("innocent", operations -> operations);
        assertThatThrownBy(() -> autogenerator(PRICED, innocent, careless).revision("price items"))
                .isInstanceOfSatisfying(FilteredRevisionException.class, failure -> assertThat(failure.filters())
                        .containsExactly("careless"))
                .hasMessageContaining("downgrade fails")
                .hasMessageContaining("changed by:\n  careless\nLeft out of the upgrade:\n  add column item.price\n");
        assertThat(autogenerator(PRICED).check().changes()).hasSize(2);
    }

    @Test
    void isNamedWhenItsScriptIsNone() {
        RevisionFilter unended = named(
                "unended",
                operations -> operations.withUpgrade(
                        with(operations.upgrade(), "an index", "CREATE INDEX CONCURRENTLY ix ON item (name)")));
        assertThatThrownBy(() -> autogenerator(ITEM, unended).revision("create items"))
                .isInstanceOf(FilteredRevisionException.class)
                .hasMessageContaining("migrate:step autocommit")
                .hasMessageContaining("unended");
    }

    @Test
    void mustNotDoByHalvesWhatItLeavesOut() {
        create(ITEM);
        RevisionFilter halves = operations -> new Operations(
                List.of(Operation.of("a bit longer", "ALTER TABLE item ALTER COLUMN name TYPE varchar(290)")),
                List.of(Operation.of("back", "ALTER TABLE item ALTER COLUMN name TYPE varchar(255)")));
        assertThatThrownBy(() -> autogenerator(LONGER, halves).revision("longer names"))
                .isInstanceOf(FilteredRevisionException.class)
                .hasMessageContaining("The upgrade does not lead to the schema that the entities want");
    }

    @Test
    void isNamedWhenItThrows() {
        RevisionFilter broken = named("broken", operations -> {
            throw new IllegalStateException("no tenant");
        });
        assertThatThrownBy(() -> autogenerator(ITEM, broken).check())
                .isInstanceOf(FilterFailedException.class)
                .hasMessageStartingWith(
                        "The revision filter broken fails: java.lang.IllegalStateException: no tenant\n");
    }

    @Test
    void commentsStayComments() {
        assertThatThrownBy(() -> Operation.of("two\nlines")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Operation.of("migrate:step autocommit")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Operation.of("nothing", " ; ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static RevisionFilter named(String name, RevisionFilter filter) {
        return new RevisionFilter() {
            @Override
            public Operations filter(Operations operations) {
                return filter.filter(operations);
            }

            @Override
            public String name() {
                return name;
            }
        };
    }

    private static boolean is(Operation operation, Class<?> kind) {
        return operation.change().filter(kind::isInstance).isPresent();
    }

    private static List<Operation> with(List<Operation> operations, String description, String sql) {
        List<Operation> more = new ArrayList<>(operations);
        more.add(Operation.of(description, sql));
        return more;
    }

    private static List<Operation> without(List<Operation> operations, Predicate<Operation> unwanted) {
        return operations.stream().filter(unwanted.negate()).toList();
    }

    private static List<Operation> reversed(List<Operation> operations) {
        List<Operation> reversed = new ArrayList<>(operations);
        Collections.reverse(reversed);
        return reversed;
    }

    private void create(String entities) {
        autogenerator(entities).revision("create items");
        upgrade();
    }

    private Revision revision(String entities, RevisionFilter filter) {
        return autogenerator(entities, filter)
                .revision("change items")
                .written()
                .orElseThrow();
    }

    private Autogenerator autogenerator(String entities, RevisionFilter... filters) {
        AutogeneratorSettings settings = new AutogeneratorSettings(
                folder.resolve("migrate"),
                CaseModel.request(entities, folder.resolve("classes" + models++)),
                Optional.of(live.dataSource()),
                "migrate_revision",
                Answers.none(),
                Ignored.byDefault(),
                FileTemplate.standard(),
                RevisionFilters.of(List.of(filters)));
        return new Autogenerator(settings, TestServers.server(TestServers.NEWEST));
    }

    private void upgrade() {
        Migrator.builder(live.dataSource())
                .revisions(RevisionDirectory.of(folder.resolve("migrate")))
                .schema("public")
                .build()
                .upgrade(Target.parse("head"));
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = live.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

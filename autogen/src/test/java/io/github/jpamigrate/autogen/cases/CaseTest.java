package io.github.jpamigrate.autogen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.Proposal;
import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.crawl.Crawler;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs every case folder. Beside its expected files each case proves: no difference of either side to itself; the upgrade
 * applies and a new comparison is empty; the result equals a database made without us; the downgrade applies and leads
 * back; a second generation gives the same bytes.
 */
@Execution(ExecutionMode.CONCURRENT)
class CaseTest {
    private static final Crawler CRAWLER = new Crawler("public", Set.of());

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseFolder.all().stream().map(folder -> DynamicTest.dynamicTest(folder.name(), () -> run(folder)));
    }

    private void run(CaseFolder folder) throws SQLException {
        try (ScratchDatabase live = TestServers.database();
                ScratchDatabase wanted = TestServers.database();
                Connection current = live.connect();
                Connection desired = wanted.connect()) {
            Side before = create(folder, "before", current);
            Side after = create(folder, "after", desired);
            execute(current, folder.text("live.sql").orElse(""));
            execute(current, folder.text("rows.sql").orElse(""));
            check(folder, current, desired, before, after);
        }
    }

    /** A side as it came into being: what the model declares, as it was found then. */
    private record Side(Declaration declaration, List<Model.Hint> hints) {
        Database database() {
            return declaration.database();
        }
    }

    private Side create(CaseFolder folder, String side, Connection connection) throws SQLException {
        execute(connection, folder.text(side + ".sql").orElse(""));
        Optional<Model> model = folder.text(side + ".java")
                .filter(entities -> !entities.isEmpty())
                .map(entities -> CaseModel.read(
                        entities, temporary.resolve(folder.name()).resolve(side)));
        for (String sql : model.map(Model::statements).orElse(List.of())) {
            execute(connection, sql);
        }
        return new Side(
                new Declaration(
                        CRAWLER.crawl(connection),
                        model.map(Model::entities).orElseGet(TreeMap::new),
                        model.map(Model::attributes).orElseGet(TreeMap::new),
                        model.map(Model::generatedSequences).orElseGet(TreeMap::new),
                        Set.of()),
                model.map(Model::hints).orElse(List.of()));
    }

    private static Proposal propose(CaseFolder folder, Database current, Side before, Side after, Answers given) {
        Answers answers = given.withHints(after.hints());
        Database wanted = folder.ignored().settled(after.database(), current);
        return folder.isStrict()
                ? Proposal.strictlyBetween(current, wanted)
                : Proposal.between(current, after.declaration().withDatabase(wanted), before.declaration(), answers);
    }

    private void check(CaseFolder folder, Connection current, Connection desired, Side before, Side after)
            throws SQLException {
        Database start = CRAWLER.crawl(current);
        List<String> startText = CatalogText.of(current);
        List<String> startRows = rows(current, start);
        assertThat(Differ.diff(start, start).describe()).isEmpty();
        assertThat(Differ.diff(after.database(), after.database()).describe()).isEmpty();

        Proposal proposal = propose(folder, start, before, after, folder.answers());
        String refused = lines(Stream.concat(proposal.refusals().stream(), proposal.open().stream())
                .map(Object::toString)
                .toList());
        assertThat(refused).isEqualTo(folder.expected("refused.txt", refused));
        if (!refused.isEmpty()) {
            return;
        }
        String upgrade = lines(proposal.hazards().stream()
                        .map(hazard -> "-- hazard: " + hazard)
                        .toList())
                + proposal.upgradeScript();
        assertThat(upgrade).isEqualTo(folder.expected("upgrade.sql", upgrade));
        assertThat(proposal.downgradeScript()).isEqualTo(folder.expected("downgrade.sql", proposal.downgradeScript()));
        String leftAlone = lines(proposal.merged().leftAlone());
        assertThat(leftAlone).isEqualTo(folder.expected("left-alone.txt", leftAlone));

        Proposal again = propose(folder, CRAWLER.crawl(current), before, after, folder.answers());
        assertThat(again.upgradeScript()).isEqualTo(proposal.upgradeScript());
        assertThat(again.downgradeScript()).isEqualTo(proposal.downgradeScript());

        execute(current, proposal.upgradeScript());
        Database upgraded = CRAWLER.crawl(current);
        List<String> upgradedText = CatalogText.of(current);
        Proposal left = propose(folder, upgraded, folder.isStrict() ? before : after, after, Answers.none());
        assertThat(left.changes()).isEmpty();
        assertThat(Differ.diff(upgraded, proposal.merged().goal()).describe()).isEmpty();
        if (folder.text("live.sql").isEmpty()) {
            assertThat(CatalogText.withoutNames(current)).isEqualTo(CatalogText.withoutNames(desired));
        }
        execute(current, proposal.downgradeScript());
        assertThat(CatalogText.of(current)).isEqualTo(startText);
        if (!upgrade.contains("data-loss") && !proposal.downgradeScript().contains("data-loss")) {
            assertThat(rows(current, start)).isEqualTo(startRows);
        }
        execute(current, proposal.upgradeScript());
        assertThat(CatalogText.of(current)).isEqualTo(upgradedText);
    }

    private static List<String> rows(Connection connection, Database database) throws SQLException {
        SqlNames names = new SqlNames(database.defaultSchema());
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (Table table : database.tables()) {
                String sql = "SELECT to_jsonb(t)::text FROM " + names.of(table.name()) + " t ORDER BY 1";
                try (ResultSet result = statement.executeQuery(sql)) {
                    while (result.next()) {
                        rows.add(table.name() + " " + result.getString(1));
                    }
                }
            }
        }
        return rows;
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        if (sql.isBlank()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

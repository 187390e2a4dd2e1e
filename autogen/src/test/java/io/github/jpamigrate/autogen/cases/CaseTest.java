package io.github.jpamigrate.autogen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.Proposal;
import io.github.jpamigrate.autogen.crawl.Crawler;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
    private record Side(Declaration declaration) {
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
        return new Side(new Declaration(
                CRAWLER.crawl(connection),
                model.map(Model::entities).orElseGet(TreeMap::new),
                model.map(Model::attributes).orElseGet(TreeMap::new),
                model.map(Model::generatedSequences).orElseGet(TreeMap::new),
                Set.of()));
    }

    private static Proposal propose(CaseFolder folder, Database current, Side before, Side after) {
        Database wanted = folder.ignored().settled(after.database(), current);
        return folder.isStrict()
                ? Proposal.strictlyBetween(current, wanted)
                : Proposal.between(
                        current, after.declaration().withDatabase(wanted), before.declaration(), folder.answers());
    }

    private void check(CaseFolder folder, Connection current, Connection desired, Side before, Side after)
            throws SQLException {
        Database start = CRAWLER.crawl(current);
        List<String> startText = CatalogText.of(current);
        assertThat(Differ.diff(start, start).describe()).isEmpty();
        assertThat(Differ.diff(after.database(), after.database()).describe()).isEmpty();

        Proposal proposal = propose(folder, start, before, after);
        String refused =
                lines(proposal.refusals().stream().map(Object::toString).toList());
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

        Proposal again = propose(folder, CRAWLER.crawl(current), before, after);
        assertThat(again.upgradeScript()).isEqualTo(proposal.upgradeScript());
        assertThat(again.downgradeScript()).isEqualTo(proposal.downgradeScript());

        execute(current, proposal.upgradeScript());
        Database upgraded = CRAWLER.crawl(current);
        List<String> upgradedText = CatalogText.of(current);
        Proposal left = propose(folder, upgraded, folder.isStrict() ? before : after, after);
        assertThat(left.changes()).isEmpty();
        assertThat(Differ.diff(upgraded, proposal.merged().goal()).describe()).isEmpty();
        if (folder.text("live.sql").isEmpty()) {
            assertThat(CatalogText.withoutNames(current)).isEqualTo(CatalogText.withoutNames(desired));
        }
        execute(current, proposal.downgradeScript());
        assertThat(CatalogText.of(current)).isEqualTo(startText);
        execute(current, proposal.upgradeScript());
        assertThat(CatalogText.of(current)).isEqualTo(upgradedText);
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

package io.github.jpamigrate.autogen.cases;

import static io.github.jpamigrate.autogen.cases.CaseSide.CRAWLER;
import static io.github.jpamigrate.autogen.cases.CaseSide.execute;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.Proposal;
import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.cases.CaseSide.Source;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.declaration.DeclarationFile;
import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.diff.NameChange;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.schema.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One case on one server. Beside its expected files it proves: no difference of either side to itself; a model has nothing
 * to do right after its own create, whether it was declared before or not, and its declaration reads as it was written; the
 * upgrade applies and a new comparison is empty; the result equals a database made without us; the downgrade applies and
 * leads back; a second generation gives the same bytes.
 */
final class CaseRun {
    private static final Pattern VIEW = Pattern.compile("CREATE (MATERIALIZED )?VIEW");

    private final CaseFolder folder;
    private final int server;
    private final Path temporary;

    /** @param temporary for compiled entities */
    CaseRun(CaseFolder folder, int server, Path temporary) {
        this.folder = folder;
        this.server = server;
        this.temporary = temporary;
    }

    void run() throws SQLException {
        CaseSide after = CaseSide.of(Source.of(folder, "after", server), temporary);
        try (CaseDatabase live = CaseDatabase.on(server)) {
            Connection current = live.connection();
            CaseSide before = CaseSide.create(Source.of(folder, "before", server), temporary, current);
            checkCreated(before);
            checkCreated(after);
            String byHand = folder.text("live.sql").orElse("");
            execute(current, byHand);
            execute(current, folder.text("rows.sql").orElse(""));
            Database start = byHand.isBlank() ? before.database() : CRAWLER.crawl(current);
            Proposal proposal = propose(start, before, after, folder.answers());
            if (isAsExpected(proposal)) {
                apply(proposal, current, before, after);
            }
        }
    }

    /** Right after its own create there is nothing that a model could want, and nothing that it did not speak of. */
    private void checkCreated(CaseSide side) {
        assertThat(Differ.diff(side.database(), side.database()).describe()).isEmpty();
        if (side.model().isEmpty()) {
            return;
        }
        Declaration declared = side.declaration();
        DeclarationFile file = new DeclarationFile(temporary.resolve(folder.name() + " " + server), "public");
        file.write(declared);
        Declaration read = file.read();
        assertThat(read.lines()).isEqualTo(declared.lines());
        for (Declaration last : List.of(Declaration.none("public"), read)) {
            Proposal nothing = Proposal.between(side.database(), declared, last, Answers.none());
            assertThat(nothing.refusals()).isEmpty();
            assertThat(nothing.changes()).isEmpty();
            assertThat(nothing.merged().contradictions()).isEmpty();
            assertThat(nothing.merged().leftAlone()).isEmpty();
        }
    }

    private Proposal propose(Database current, CaseSide before, CaseSide after, Answers given) {
        Answers answers = given.withHints(after.model().map(Model::hints).orElse(List.of()));
        Database wanted = folder.ignored().settled(after.database(), current);
        return folder.isStrict()
                ? Proposal.strictlyBetween(current, wanted)
                : Proposal.between(current, after.declaration().withDatabase(wanted), before.declaration(), answers);
    }

    /** Whether there is something to apply; fails when it is not what the folder says. */
    private boolean isAsExpected(Proposal proposal) {
        String refused = lines(Stream.concat(proposal.refusals().stream(), proposal.open().stream())
                .map(Object::toString)
                .toList());
        assertThat(refused).isEqualTo(folder.expected("refused.txt", refused));
        if (!refused.isEmpty()) {
            return false;
        }
        String upgrade = lines(proposal.hazards().stream()
                        .map(hazard -> "-- hazard: " + hazard)
                        .toList())
                + proposal.upgradeScript();
        compareScript("upgrade.sql", upgrade);
        compareScript("downgrade.sql", proposal.downgradeScript());
        String leftAlone = lines(proposal.merged().leftAlone());
        assertThat(leftAlone).isEqualTo(folder.expected("left-alone.txt", leftAlone));
        return true;
    }

    /** A view reads otherwise before PostgreSQL 16, with the table's name before each column; it does the same. */
    private void compareScript(String file, String script) {
        if (server >= 16 || !VIEW.matcher(script).find()) {
            assertThat(script).isEqualTo(folder.expected(file, script));
        }
    }

    private void apply(Proposal proposal, Connection current, CaseSide before, CaseSide after) throws SQLException {
        String upgrade = proposal.provableUpgradeScript();
        expectFailure(current, proposal, !upgrade.equals(proposal.upgradeScript()));
        List<String> start = CatalogText.of(current);
        String seen = "start:\n" + look(current);
        List<String> rows = renames(proposal) ? CaseRows.of(current) : List.of();
        execute(current, upgrade);
        Database upgraded = CRAWLER.crawl(current);
        Proposal left = propose(upgraded, folder.isStrict() ? before : after, after, Answers.none());
        assertThat(left.changes()).isEmpty();
        Database goal = proposal.renames().withTextsOf(proposal.merged().goal(), upgraded);
        assertThat(Differ.diff(upgraded, goal).describe()).isEmpty();
        if (folder.text("live.sql").isEmpty()) {
            assertThat(CatalogText.withoutNames(current)).isEqualTo(after.withoutNames());
        }
        List<String> upgradedText = CatalogText.of(current);
        seen += "upgraded:\n" + look(current);
        execute(current, proposal.downgradeScript());
        assertThat(CatalogText.of(current)).isEqualTo(start);
        seen += "downgraded:\n" + look(current);
        if (renames(proposal) && !losesData(proposal)) {
            assertThat(CaseRows.of(current)).isEqualTo(rows);
        }
        Proposal again = propose(CRAWLER.crawl(current), before, after, folder.answers());
        assertThat(again.upgradeScript()).isEqualTo(proposal.upgradeScript());
        assertThat(again.downgradeScript()).isEqualTo(proposal.downgradeScript());
        execute(current, upgrade);
        assertThat(CatalogText.of(current)).isEqualTo(upgradedText);
        if (folder.text("look.sql").isPresent()) {
            assertThat(seen).isEqualTo(folder.expected("looked.txt", seen));
        }
    }

    /** A script that is not finished does not run, and one whose rows do not fit fails, until they are mended. */
    private void expectFailure(Connection current, Proposal proposal, boolean unfinished) throws SQLException {
        String mend = folder.text("mend.sql").orElse("");
        if (mend.isEmpty() && !unfinished) {
            return;
        }
        List<String> start = CatalogText.of(current);
        try (Statement statement = current.createStatement()) {
            statement.execute(proposal.upgradeScript());
            throw new AssertionError("The upgrade passes");
        } catch (SQLException failure) {
            String message = failure.getMessage() + "\n";
            assertThat(message).isEqualTo(folder.expected("fails.txt", message));
        }
        assertThat(CatalogText.of(current)).isEqualTo(start);
        execute(current, mend);
    }

    /** What the query {@code look.sql} finds, a row a line. */
    private String look(Connection connection) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(folder.text("look.sql").orElse("SELECT 1 WHERE false"))) {
            while (row.next()) {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    text.append(i == 1 ? "  " : " | ").append(row.getString(i));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static boolean renames(Proposal proposal) {
        return proposal.upgrade().changes().stream().anyMatch(NameChange.class::isInstance);
    }

    private static boolean losesData(Proposal proposal) {
        return Stream.concat(proposal.upgrade().hazards().stream(), proposal.downgrade().hazards().stream())
                .anyMatch(hazard -> hazard.kind().equals("data-loss"));
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}

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
import io.github.jpamigrate.autogen.schema.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One case on one server. Beside its expected files it proves: no difference of either side to itself; a model has nothing
 * to do right after its own create, whether it was declared before or not, and its declaration reads as it was written; the
 * upgrade applies and a new comparison is empty; the result equals a database made without us; the downgrade applies and
 * leads back; a second generation gives the same bytes.
 */
final class CaseRun {
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
            Proposal proposal = propose(start, before, after);
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

    private Proposal propose(Database current, CaseSide before, CaseSide after) {
        Database wanted = folder.ignored().settled(after.database(), current);
        return folder.isStrict()
                ? Proposal.strictlyBetween(current, wanted)
                : Proposal.between(
                        current, after.declaration().withDatabase(wanted), before.declaration(), folder.answers());
    }

    /** Whether there is something to apply; fails when it is not what the folder says. */
    private boolean isAsExpected(Proposal proposal) {
        String refused =
                lines(proposal.refusals().stream().map(Object::toString).toList());
        assertThat(refused).isEqualTo(folder.expected("refused.txt", refused));
        if (!refused.isEmpty()) {
            return false;
        }
        String upgrade = lines(proposal.hazards().stream()
                        .map(hazard -> "-- hazard: " + hazard)
                        .toList())
                + proposal.upgradeScript();
        assertThat(upgrade).isEqualTo(folder.expected("upgrade.sql", upgrade));
        assertThat(proposal.downgradeScript()).isEqualTo(folder.expected("downgrade.sql", proposal.downgradeScript()));
        String leftAlone = lines(proposal.merged().leftAlone());
        assertThat(leftAlone).isEqualTo(folder.expected("left-alone.txt", leftAlone));
        return true;
    }

    private void apply(Proposal proposal, Connection current, CaseSide before, CaseSide after) throws SQLException {
        List<String> start = CatalogText.of(current);
        execute(current, proposal.upgradeScript());
        Database upgraded = CRAWLER.crawl(current);
        Proposal left = propose(upgraded, folder.isStrict() ? before : after, after);
        assertThat(left.changes()).isEmpty();
        assertThat(Differ.diff(upgraded, proposal.merged().goal()).describe()).isEmpty();
        if (folder.text("live.sql").isEmpty()) {
            assertThat(CatalogText.withoutNames(current)).isEqualTo(after.withoutNames());
        }
        List<String> upgradedText = CatalogText.of(current);
        execute(current, proposal.downgradeScript());
        assertThat(CatalogText.of(current)).isEqualTo(start);
        Proposal again = propose(CRAWLER.crawl(current), before, after);
        assertThat(again.upgradeScript()).isEqualTo(proposal.upgradeScript());
        assertThat(again.downgradeScript()).isEqualTo(proposal.downgradeScript());
        execute(current, proposal.upgradeScript());
        assertThat(CatalogText.of(current)).isEqualTo(upgradedText);
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}

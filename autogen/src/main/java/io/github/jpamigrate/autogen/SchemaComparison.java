package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.crawl.Crawler;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.engine.revision.Hazard;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * What separates two schemas, in words and as SQL.
 *
 * @param changes what the upgrade does, one line each, in the order of execution
 * @param refusals differences that cannot be expressed as SQL; while there is one, both scripts are empty
 * @param leftAlone what the first schema has and the entities, being the second one, do not speak of, one line each
 * @param hazards what the upgrade may lose or fail at
 * @param upgrade turns the first schema into the second one
 * @param downgrade turns the second schema into the first one
 */
public record SchemaComparison(
        List<String> changes,
        List<Refusal> refusals,
        List<String> leftAlone,
        List<Hazard> hazards,
        String upgrade,
        String downgrade) {

    public SchemaComparison {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
        leftAlone = List.copyOf(leftAlone);
        hazards = List.copyOf(hazards);
    }

    /**
     * Compares two databases, everything counted but the order of columns. Reads only.
     *
     * @param crawler reads both; knows the default schema, whose name the scripts leave out, and what to ignore
     * @throws io.github.jpamigrate.engine.report.MigrateException when a database cannot be read
     */
    public static SchemaComparison between(DataSource from, DataSource to, Crawler crawler) {
        return between(crawl(from, crawler), crawl(to, crawler));
    }

    /** Compares two schemas that were crawled with the same default schema, everything counted but the order of columns. */
    public static SchemaComparison between(Database from, Database to) {
        return of(Proposal.strictlyBetween(from, to));
    }

    static SchemaComparison of(Proposal proposal) {
        boolean expressible = proposal.refusals().isEmpty();
        return new SchemaComparison(
                proposal.changes(),
                proposal.refusals(),
                proposal.merged().leftAlone(),
                proposal.hazards(),
                expressible ? proposal.upgradeScript() : "",
                expressible ? proposal.downgradeScript() : "");
    }

    static Database crawl(DataSource source, Crawler crawler) {
        try (Connection connection = source.getConnection()) {
            return crawler.crawl(connection);
        } catch (SQLException failure) {
            throw new LiveDatabaseException(failure);
        }
    }

    /** Whether the two schemas are the same. */
    public boolean isEmpty() {
        return changes.isEmpty() && refusals.isEmpty();
    }
}

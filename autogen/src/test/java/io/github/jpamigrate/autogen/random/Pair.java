package io.github.jpamigrate.autogen.random;

import io.github.jpamigrate.autogen.Proposal;
import io.github.jpamigrate.autogen.cases.CatalogText;
import io.github.jpamigrate.autogen.crawl.Crawler;
import io.github.jpamigrate.autogen.diff.Differ;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import io.github.jpamigrate.engine.report.MigrateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two schemas, one turned into the other and back.
 *
 * @param from the pieces of the first one that the server took
 */
record Pair(List<Piece> from, List<Piece> to) {
    private static final Crawler CRAWLER = new Crawler("public", Set.of());

    /** @param trouble what went wrong, beginning with its kind; empty when nothing did */
    record Outcome(Pair pair, String trouble, int changes) {
        boolean failed() {
            return !trouble.isEmpty();
        }

        /** The same kind of trouble, whatever the objects are called. */
        String kind() {
            return trouble.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "…");
        }
    }

    /** Makes both schemas, then plans, applies, compares, and goes back. */
    Outcome run() throws SQLException {
        try (ScratchDatabase one = TestServers.database();
                ScratchDatabase other = TestServers.database();
                Connection current = one.connect();
                Connection desired = other.connect()) {
            Pair taken = new Pair(create(from, current), create(to, desired));
            return taken.prove(current, desired);
        }
    }

    private static List<Piece> create(List<Piece> pieces, Connection connection) throws SQLException {
        List<Piece> taken = new ArrayList<>();
        Set<String> there = new HashSet<>();
        try (Statement statement = connection.createStatement()) {
            for (Piece piece : pieces) {
                if (there.containsAll(piece.needs()) && takes(statement, piece)) {
                    there.add(piece.id());
                    taken.add(piece);
                }
            }
        }
        return taken;
    }

    private static boolean takes(Statement statement, Piece piece) throws SQLException {
        statement.execute("BEGIN");
        try {
            for (String sql : piece.sql()) {
                statement.execute(sql);
            }
            statement.execute("COMMIT");
            return true;
        } catch (SQLException refused) {
            statement.execute("ROLLBACK");
            return false;
        }
    }

    private Outcome prove(Connection current, Connection desired) throws SQLException {
        Database start = CRAWLER.crawl(current);
        Database goal = CRAWLER.crawl(desired);
        List<String> startText = CatalogText.of(current);
        List<String> goalText = CatalogText.of(desired);
        Proposal proposal = Proposal.strictlyBetween(start, goal);
        int changes = proposal.changes().size();
        if (!proposal.refusals().isEmpty()) {
            return new Outcome(this, "refused\n" + proposal.refusals(), changes);
        }
        String trouble = step("upgrade", proposal.upgradeScript(), current, goal, goalText);
        if (trouble.isEmpty()) {
            trouble = step("downgrade", proposal.downgradeScript(), current, start, startText);
        }
        return new Outcome(this, trouble, changes);
    }

    private static String step(String name, String script, Connection connection, Database goal, List<String> goalText)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            statement.execute(script.isEmpty() ? "SELECT 1" : script);
            statement.execute("COMMIT");
        } catch (SQLException failure) {
            return name + " fails: " + failure.getMessage() + "\n" + script;
        }
        List<String> text = CatalogText.of(connection);
        if (!text.equals(goalText)) {
            return name + " leads elsewhere\n" + difference(goalText, text) + "\n" + script;
        }
        return again(name, connection, goal);
    }

    private static String again(String name, Connection connection, Database goal) {
        try {
            List<String> left = Differ.diff(CRAWLER.crawl(connection), goal).describe();
            return left.isEmpty() ? "" : name + " is not seen to be complete\n" + String.join("\n", left);
        } catch (MigrateException failure) {
            return name + " cannot be read\n" + failure;
        }
    }

    private static String difference(List<String> wanted, List<String> found) {
        Stream<String> missing =
                wanted.stream().filter(line -> !found.contains(line)).map(line -> "missing    " + line);
        Stream<String> unexpected =
                found.stream().filter(line -> !wanted.contains(line)).map(line -> "unexpected " + line);
        return String.join("\n", Stream.concat(missing, unexpected).toList());
    }

    /** As a file of a case folder. */
    static String sql(List<Piece> pieces) {
        return String.join(
                "",
                pieces.stream()
                        .flatMap(piece -> piece.sql().stream())
                        .map(sql -> sql + ";\n")
                        .toList());
    }
}

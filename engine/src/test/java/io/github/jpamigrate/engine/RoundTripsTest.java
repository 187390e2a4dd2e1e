package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times are noisy, round trips are not; docs/benchmarks.md has the times. */
class RoundTripsTest extends DatabaseTest {
    private static final int MANY = 2000;

    @Test
    void anUpgradeWithNothingToDoAsksAFewQuestionsHoweverManyRevisionsThereAre() throws IOException {
        writeMany();
        migrator().stamp(HEAD);
        StatementCounter counter = new StatementCounter(database.dataSource());

        UpgradeResult result = Migrator.builder(counter)
                .revisions(revisions.directory())
                .build()
                .upgrade(HEAD);

        assertThat(result.applied()).isEmpty();
        assertThat(result.to()).hasSize(1);
        assertThat(counter.connections()).isEqualTo(1);
        assertThat(counter.trips()).isLessThanOrEqualTo(10);
    }

    @Test
    void aRevisionOfOneStatementTakesTwoRoundTrips() throws SQLException {
        int few = tripsOfFirstUpgrade(10);
        database.execute("drop schema public cascade; create schema public");
        int more = tripsOfFirstUpgrade(30);

        assertThat(more - few).isEqualTo(20 * 2);
    }

    private int tripsOfFirstUpgrade(int count) {
        TestRevisions line = new TestRevisions(folder.resolve("line" + count));
        for (int number = 0; number < count; number++) {
            List<String> parents = number == 0 ? List.of() : List.of("rev" + (number - 1));
            line.write("rev" + number, parents, "create table t" + number + " (id int);", "drop table t" + number);
        }
        StatementCounter counter = new StatementCounter(database.dataSource());
        Migrator.builder(counter).revisions(line.directory()).build().upgrade(HEAD);
        return counter.trips();
    }

    /** By hand, because a writer reads what is there each time. */
    private void writeMany() throws IOException {
        Path directory = Files.createDirectories(folder.resolve("migrate"));
        for (int number = 0; number < MANY; number++) {
            String id = "rev" + number;
            Files.writeString(directory.resolve(id + ".upgrade.sql"), """
                    -- revision: %s
                    -- parents: %s
                    -- message: make something of %s
                    -- created: 2026-01-01T00:00:00Z
                    """.formatted(
                            id, number == 0 ? "none" : "rev" + (number - 1), id));
            Files.writeString(
                    directory.resolve(id + ".downgrade.sql"), "-- revision: " + id + "\n-- downgrade of: something\n");
        }
    }
}

package io.github.jpamigrate.autogen.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.random.Pair.Outcome;
import io.github.jpamigrate.autogen.random.RandomSchemas.Two;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Random pairs of schemas: the plan turns the first into the second by fixed catalog queries, nothing is left to plan, and
 * the way back leads to the first.
 *
 * <p>{@code -Drandom.pairs=1000} runs more, {@code -Drandom.seed=7} begins elsewhere. A pair that fails is shrunk and
 * written as a case folder below {@code target/random}; once mended it is kept among the cases.
 */
class RandomPairsTest {
    private static final int PAIRS = Integer.getInteger("random.pairs", 25);
    private static final long FIRST = Long.getLong("random.seed", 1);
    private static final int SHRUNK = Integer.getInteger("random.shrunk", 3);

    @Test
    void everyPairIsPlannedRightBothWays() throws SQLException, IOException {
        List<String> failures = new ArrayList<>();
        int changes = 0;
        for (long seed = FIRST; seed < FIRST + PAIRS; seed++) {
            Two two = RandomSchemas.ofSeed(seed);
            Outcome outcome = new Pair(two.from(), two.to()).run();
            changes += outcome.changes();
            if (outcome.failed()) {
                failures.add("seed " + seed + ": " + described(seed, outcome, failures.size() < SHRUNK));
            }
        }
        assertThat(failures)
                .as(failures.size() + " of " + PAIRS + " pairs failed")
                .isEmpty();
        assertThat(changes).as("changes in all pairs").isGreaterThan(PAIRS * 10);
    }

    private static String described(long seed, Outcome outcome, boolean shrunk) throws SQLException, IOException {
        if (!shrunk) {
            return outcome.trouble().lines().limit(2).toList().toString();
        }
        Outcome smallest = Shrinker.shrink(outcome);
        Path folder = Files.createDirectories(Path.of("target", "random", "strict-random-" + seed));
        Files.writeString(folder.resolve("before.sql"), Pair.sql(smallest.pair().from()));
        Files.writeString(folder.resolve("after.sql"), Pair.sql(smallest.pair().to()));
        return smallest.trouble() + "\nbefore:\n" + Pair.sql(smallest.pair().from()) + "after:\n"
                + Pair.sql(smallest.pair().to());
    }
}

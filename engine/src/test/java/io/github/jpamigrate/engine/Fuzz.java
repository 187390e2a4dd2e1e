package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Bad input by chance, the same in every run. */
public final class Fuzz {
    private Fuzz() {}

    /** Pieces in a random order, some of them cut, or with something odd inside. */
    public static String mixed(Random random, List<String> pieces, int most) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    /** A good text with up to five small injuries. */
    public static String injured(Random random, String good, List<String> odd) {
        StringBuilder text = new StringBuilder(good);
        for (int count = random.nextInt(6); count > 0 && !text.isEmpty(); count--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, odd.get(random.nextInt(odd.size())));
                case 2 -> text.replace(from, to, odd.get(random.nextInt(odd.size())));
                default -> text.insert(from, text.substring(from, to));
            }
        }
        return text.toString();
    }

    /** What came of many tries. */
    public record Tally(int accepted, int refused) {}

    /**
     * Tries with each seed.
     *
     * @param trial answers by returning, or by a MigrateException with a message; anything else fails with the seed
     */
    public static Tally run(int seeds, Function<Random, String> input, Trial trial) {
        int accepted = 0;
        for (int seed = 0; seed < seeds; seed++) {
            String text = input.apply(new Random(seed));
            try {
                trial.on(text);
                accepted++;
            } catch (MigrateException refusal) {
                if (refusal.getMessage() == null || refusal.getMessage().isBlank()) {
                    throw new AssertionError("seed " + seed + ": refused without a word: " + text, refusal);
                }
            } catch (RuntimeException | AssertionError | StackOverflowError wrong) {
                throw new AssertionError("seed " + seed + ": " + text, wrong);
            }
        }
        return new Tally(accepted, seeds - accepted);
    }

    /** Reads a text and checks what it was read as. */
    public interface Trial {
        void on(String text);
    }
}
